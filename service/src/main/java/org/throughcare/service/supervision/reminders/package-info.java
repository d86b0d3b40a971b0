/** Reminds people of their appointments, once each, by the way they can be reached; off until somebody turns it on. */
@NullMarked
package org.throughcare.service.supervision.reminders;

import org.jspecify.annotations.NullMarked;
