/** Remote check-ins: who can have them, asked for and approved, what the person answered, and who read it. */
@NullMarked
package org.throughcare.service.supervision.checkins;

import org.jspecify.annotations.NullMarked;
