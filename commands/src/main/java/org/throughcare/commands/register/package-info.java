/** A register of invented people, the same for the same seed, for measuring search and matching. */
@NullMarked
package org.throughcare.commands.register;

import org.jspecify.annotations.NullMarked;
