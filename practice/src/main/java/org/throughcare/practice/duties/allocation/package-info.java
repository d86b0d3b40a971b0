/** Rules on who holds a case and on the staffing of the unit that does. */
@NullMarked
package org.throughcare.practice.duties.allocation;

import org.jspecify.annotations.NullMarked;
