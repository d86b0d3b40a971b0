/** The command {@code replay}: what a case would have asked of whom and when, as a timeline or as JSON. */
@NullMarked
package org.throughcare.commands.replay;

import org.jspecify.annotations.NullMarked;
