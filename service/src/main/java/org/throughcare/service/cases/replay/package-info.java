/** A case stepped through day by day, for whoever reviews it. */
@NullMarked
package org.throughcare.service.cases.replay;

import org.jspecify.annotations.NullMarked;
