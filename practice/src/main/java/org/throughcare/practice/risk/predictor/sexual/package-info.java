/** The two sexual predictors and the combined serious one that adds them up. */
@NullMarked
package org.throughcare.practice.risk.predictor.sexual;

import org.jspecify.annotations.NullMarked;
