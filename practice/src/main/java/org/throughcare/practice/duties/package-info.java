/** Duties: what each rule asks of whom, by when and why, and the one rulebook that lists them all. */
@NullMarked
package org.throughcare.practice.duties;

import org.jspecify.annotations.NullMarked;
