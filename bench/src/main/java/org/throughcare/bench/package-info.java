/** How fast a case is folded, judged and replayed, beside a plain sweep of the same data. */
@NullMarked
package org.throughcare.bench;

import org.jspecify.annotations.NullMarked;
