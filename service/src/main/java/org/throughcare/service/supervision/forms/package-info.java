/** A page of a case with what can be done next, what can be done beside it, and the facts: shown, and done once. */
@NullMarked
package org.throughcare.service.supervision.forms;

import org.jspecify.annotations.NullMarked;
