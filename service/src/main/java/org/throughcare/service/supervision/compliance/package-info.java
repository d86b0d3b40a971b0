/** The page of a case that says how the person has kept to what they are supervised under. */
@NullMarked
package org.throughcare.service.supervision.compliance;

import org.jspecify.annotations.NullMarked;
