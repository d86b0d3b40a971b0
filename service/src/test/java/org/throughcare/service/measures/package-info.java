/** What the work of units says together. */
@NullMarked
package org.throughcare.service.measures;

import org.jspecify.annotations.NullMarked;
