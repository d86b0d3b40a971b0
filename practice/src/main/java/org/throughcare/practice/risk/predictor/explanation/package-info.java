/** Why a score is what it is: each factor's part, the next band, what missing answers could do, what it cannot say. */
@NullMarked
package org.throughcare.practice.risk.predictor.explanation;

import org.jspecify.annotations.NullMarked;
