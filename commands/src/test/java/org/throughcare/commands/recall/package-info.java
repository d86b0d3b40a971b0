/** Specifications of the rules on recall, line by line. */
@NullMarked
package org.throughcare.commands.recall;

import org.jspecify.annotations.NullMarked;
