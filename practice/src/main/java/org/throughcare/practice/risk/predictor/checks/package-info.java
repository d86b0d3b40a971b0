/** What is missing or contradicts itself in the answers, and in which order it is said. */
@NullMarked
package org.throughcare.practice.risk.predictor.checks;

import org.jspecify.annotations.NullMarked;
