/** Specifications of the terms of the field. */
@NullMarked
package org.throughcare.practice.terms;

import org.jspecify.annotations.NullMarked;
