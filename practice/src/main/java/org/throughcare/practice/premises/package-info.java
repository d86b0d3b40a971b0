/** Approved premises: who lives there, when they come and go, the curfew, and searches of a room. */
@NullMarked
package org.throughcare.practice.premises;

import org.jspecify.annotations.NullMarked;
