/** The steps of a recall from the first thought of it to its end: which act may follow which, and who may do it. */
@NullMarked
package org.throughcare.practice.recall.process;

import org.jspecify.annotations.NullMarked;
