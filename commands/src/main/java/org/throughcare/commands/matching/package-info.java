/** The dated model by which records are matched, kept as a file. */
@NullMarked
package org.throughcare.commands.matching;

import org.jspecify.annotations.NullMarked;
