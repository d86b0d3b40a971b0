/** The generation of predictors before the one in force, for scores that were given with it. */
@NullMarked
package org.throughcare.practice.risk.predictor.previous;

import org.jspecify.annotations.NullMarked;
