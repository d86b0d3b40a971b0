/** Levels of risk of serious harm, assessments, score-only calculations and risk management plans, as people recorded them. */
@NullMarked
package org.throughcare.practice.risk;

import org.jspecify.annotations.NullMarked;
