/** Approved premises: the list of residents, one resident, who goes out and comes in, and searches of a room. */
@NullMarked
package org.throughcare.service.supervision.premises;

import org.jspecify.annotations.NullMarked;
