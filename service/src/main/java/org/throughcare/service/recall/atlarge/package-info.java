/** What the police see of somebody whose licence is revoked and who is not back: where to look, the joint plan, and what was tried. */
@NullMarked
package org.throughcare.service.recall.atlarge;

import org.jspecify.annotations.NullMarked;
