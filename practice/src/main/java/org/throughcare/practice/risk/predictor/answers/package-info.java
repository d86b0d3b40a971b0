/** What the predictors are told about a person, question by question, in a form that costs nothing to read. */
@NullMarked
package org.throughcare.practice.risk.predictor.answers;

import org.jspecify.annotations.NullMarked;
