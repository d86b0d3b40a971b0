/** Specifications of reminders. */
@NullMarked
package org.throughcare.service.supervision.reminders;

import org.jspecify.annotations.NullMarked;
