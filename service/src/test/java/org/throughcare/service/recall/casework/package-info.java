/** What the casework section does with a recall, over HTTP. */
@NullMarked
package org.throughcare.service.recall.casework;

import org.jspecify.annotations.NullMarked;
