/** What the field knows: the record, what follows from it, and the duties it raises. */
@NullMarked
package org.throughcare.practice;

import org.jspecify.annotations.NullMarked;
