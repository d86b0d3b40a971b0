/** Specifications of what is said of how well scores match what happened. */
@NullMarked
package org.throughcare.practice.risk.calibration;

import org.jspecify.annotations.NullMarked;
