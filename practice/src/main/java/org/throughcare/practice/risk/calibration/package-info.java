/** How well a predictor's scores match what happened: expected against observed, and how far they tell people apart. */
@NullMarked
package org.throughcare.practice.risk.calibration;

import org.jspecify.annotations.NullMarked;
