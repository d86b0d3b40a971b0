/** Which version of which model was in force when, and with which tables. */
@NullMarked
package org.throughcare.practice.risk.predictor.registry;

import org.jspecify.annotations.NullMarked;
