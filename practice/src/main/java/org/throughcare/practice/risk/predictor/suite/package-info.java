/** All ten predictors over one person's answers, in the order of the national service. */
@NullMarked
package org.throughcare.practice.risk.predictor.suite;

import org.jspecify.annotations.NullMarked;
