/** Answers questions line by line, a JSON object in and one out. */
@NullMarked
package org.throughcare.commands.calculate;

import org.jspecify.annotations.NullMarked;
