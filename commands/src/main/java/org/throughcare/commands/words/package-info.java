/** Facts, figures and times as a manager would say them, the same on every machine. */
@NullMarked
package org.throughcare.commands.words;

import org.jspecify.annotations.NullMarked;
