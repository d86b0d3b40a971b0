/** The published tables that the predictors compute with, each known by its hash. */
@NullMarked
package org.throughcare.practice.risk.predictor.tables;

import org.jspecify.annotations.NullMarked;
