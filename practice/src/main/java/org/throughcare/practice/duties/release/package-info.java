/** Rules that must be answered before or on the day of release. */
@NullMarked
package org.throughcare.practice.duties.release;

import org.jspecify.annotations.NullMarked;
