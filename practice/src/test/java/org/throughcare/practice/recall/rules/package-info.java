/** Specifications of which recalls the law allows and of their dates. */
@NullMarked
package org.throughcare.practice.recall.rules;

import org.jspecify.annotations.NullMarked;
