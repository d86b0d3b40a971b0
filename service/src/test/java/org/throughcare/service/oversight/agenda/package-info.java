/** Specifications of the agenda of supervision. */
@NullMarked
package org.throughcare.service.oversight.agenda;

import org.jspecify.annotations.NullMarked;
