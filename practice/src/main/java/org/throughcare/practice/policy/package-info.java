/** Policy as dated data: every limit, threshold and reported figure with its unit, dates, source and mark. */
@NullMarked
package org.throughcare.practice.policy;

import org.jspecify.annotations.NullMarked;
