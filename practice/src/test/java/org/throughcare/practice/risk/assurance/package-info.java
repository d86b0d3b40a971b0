/** Specifications of quality assurance: the draw, the intervals, the agreement of two raters. */
@NullMarked
package org.throughcare.practice.risk.assurance;

import org.jspecify.annotations.NullMarked;
