/** The rulebook that lists every rule. */
@NullMarked
package org.throughcare.practice.duties.standard;

import org.jspecify.annotations.NullMarked;
