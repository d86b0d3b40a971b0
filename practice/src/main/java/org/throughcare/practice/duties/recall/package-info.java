/** Rules that watch a recall from its start until the person is back in custody. */
@NullMarked
package org.throughcare.practice.duties.recall;

import org.jspecify.annotations.NullMarked;
