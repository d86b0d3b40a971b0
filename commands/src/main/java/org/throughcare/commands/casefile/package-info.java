/** The case format: entries read from a file, and which of them each party knows in each mode of replay. */
@NullMarked
package org.throughcare.commands.casefile;

import org.jspecify.annotations.NullMarked;
