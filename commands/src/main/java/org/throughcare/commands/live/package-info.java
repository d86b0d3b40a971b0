/** What a running service keeps of its duties, as text. */
@NullMarked
package org.throughcare.commands.live;

import org.jspecify.annotations.NullMarked;
