/** The three regressions: all reoffending, violent and serious violent. */
@NullMarked
package org.throughcare.practice.risk.predictor.regression;

import org.jspecify.annotations.NullMarked;
