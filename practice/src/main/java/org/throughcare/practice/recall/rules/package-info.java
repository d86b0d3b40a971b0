/** Which recalls the law in force allows, how long they are, and the dates that follow from a return. */
@NullMarked
package org.throughcare.practice.recall.rules;

import org.jspecify.annotations.NullMarked;
