/** Rules on approved premises: arrival, curfew and searches of a room. */
@NullMarked
package org.throughcare.practice.duties.premises;

import org.jspecify.annotations.NullMarked;
