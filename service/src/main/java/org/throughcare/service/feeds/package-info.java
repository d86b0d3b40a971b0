/** What other agencies send, taken in strictly and kept whole, and what they are sent in return. */
@NullMarked
package org.throughcare.service.feeds;

import org.jspecify.annotations.NullMarked;
