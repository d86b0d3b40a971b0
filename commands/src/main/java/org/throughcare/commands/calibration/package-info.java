/** The calibration and drift report of the predictors, over invented people whose outcomes are drawn from a known truth. */
@NullMarked
package org.throughcare.commands.calibration;

import org.jspecify.annotations.NullMarked;
