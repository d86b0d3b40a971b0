/** Logarithms and the logistic curve, fast where that is enough and exact where a rounding hangs on it. */
@NullMarked
package org.throughcare.practice.risk.predictor.arithmetic;

import org.jspecify.annotations.NullMarked;
