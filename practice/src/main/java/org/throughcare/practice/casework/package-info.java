/** The picture of a case: the parts of every capability folded together from what one party knew at one instant. */
@NullMarked
package org.throughcare.practice.casework;

import org.jspecify.annotations.NullMarked;
