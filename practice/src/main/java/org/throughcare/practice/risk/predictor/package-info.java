/** The actuarial predictors: what a service asks them, and what it keeps of the answer. */
@NullMarked
package org.throughcare.practice.risk.predictor;

import org.jspecify.annotations.NullMarked;
