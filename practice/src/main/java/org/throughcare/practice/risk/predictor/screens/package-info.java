/** Three screens that count points: learning and challenges, maturity, and the personality disorder pathway. */
@NullMarked
package org.throughcare.practice.risk.predictor.screens;

import org.jspecify.annotations.NullMarked;
