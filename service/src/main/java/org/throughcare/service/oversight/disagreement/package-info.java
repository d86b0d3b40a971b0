/** A disagreement with a decision: recorded by whoever disagrees, answered at the level above, and never changed by either. */
@NullMarked
package org.throughcare.service.oversight.disagreement;

import org.jspecify.annotations.NullMarked;
