/** The page a working day begins with. */
@NullMarked
package org.throughcare.service.people.work;

import org.jspecify.annotations.NullMarked;
