/** Rules on appointments, absences, finding people, and whether recall is decided. */
@NullMarked
package org.throughcare.practice.duties.enforcement;

import org.jspecify.annotations.NullMarked;
