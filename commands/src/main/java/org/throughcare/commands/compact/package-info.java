/** Records as compact JSON and back, by their components: the same bytes for equal values, for what was checked before. */
@NullMarked
package org.throughcare.commands.compact;

import org.jspecify.annotations.NullMarked;
