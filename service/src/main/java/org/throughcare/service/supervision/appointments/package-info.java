/** Appointments of a case: what came of each, what is done about a failure, and how absences are judged. */
@NullMarked
package org.throughcare.service.supervision.appointments;

import org.jspecify.annotations.NullMarked;
