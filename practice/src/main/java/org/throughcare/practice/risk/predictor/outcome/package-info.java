/** What a predictor says: a score with its band, or why there is none. */
@NullMarked
package org.throughcare.practice.risk.predictor.outcome;

import org.jspecify.annotations.NullMarked;
