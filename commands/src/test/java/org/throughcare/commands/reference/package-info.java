/** The reference case: what its replay must reach, what each duty rests on, and what must never be said. */
@NullMarked
package org.throughcare.commands.reference;

import org.jspecify.annotations.NullMarked;
