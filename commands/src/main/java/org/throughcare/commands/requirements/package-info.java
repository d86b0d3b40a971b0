/** The page that says which requirements a rule or a test keeps, and which nothing keeps yet. */
@NullMarked
package org.throughcare.commands.requirements;

import org.jspecify.annotations.NullMarked;
