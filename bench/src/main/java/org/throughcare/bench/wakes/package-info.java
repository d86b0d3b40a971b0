/** Measures how soon a case is woken after its next instant has come, with the work of a nation open. */
@NullMarked
package org.throughcare.bench.wakes;

import org.jspecify.annotations.NullMarked;
