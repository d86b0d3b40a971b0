/** Arranging appointments: the instants of a row of them on the wall clock, and what should be seen before they are confirmed. */
@NullMarked
package org.throughcare.practice.supervision.arranging;

import org.jspecify.annotations.NullMarked;
