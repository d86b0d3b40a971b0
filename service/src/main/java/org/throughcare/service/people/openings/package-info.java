/** Who opened a case, or tried to, as it is read for a formal review. */
@NullMarked
package org.throughcare.service.people.openings;

import org.jspecify.annotations.NullMarked;
