/** The command line: case files in, reports out. */
@NullMarked
package org.throughcare.commands;

import org.jspecify.annotations.NullMarked;
