/** What happens to somebody on recall in custody, over HTTP. */
@NullMarked
package org.throughcare.service.recall.inside;

import org.jspecify.annotations.NullMarked;
