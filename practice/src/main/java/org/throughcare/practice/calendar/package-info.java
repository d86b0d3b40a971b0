/** Working days of the United Kingdom's three bank-holiday divisions, and the due times that are counted in them. */
@NullMarked
package org.throughcare.practice.calendar;

import org.jspecify.annotations.NullMarked;
