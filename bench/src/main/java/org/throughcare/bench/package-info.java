/** Benchmarks of folding and judging cases. */
@NullMarked
package org.throughcare.bench;

import org.jspecify.annotations.NullMarked;
