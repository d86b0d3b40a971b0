/** The record: entries that say what was known, by whom and when, and the chronology of what a party knew at an instant. */
@NullMarked
package org.throughcare.practice.record;

import org.jspecify.annotations.NullMarked;
