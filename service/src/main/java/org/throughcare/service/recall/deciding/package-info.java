/** A manager decides whether to recall, and what follows a decision not to. */
@NullMarked
package org.throughcare.service.recall.deciding;

import org.jspecify.annotations.NullMarked;
