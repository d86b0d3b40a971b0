/** Supervision: notes and contacts recorded once, drafts that are never lost, and text messages to the person. */
@NullMarked
package org.throughcare.service.supervision;

import org.jspecify.annotations.NullMarked;
