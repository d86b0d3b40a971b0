/** The two signatures on a request for a recall, each bound to what the paper says. */
@NullMarked
package org.throughcare.service.recall.signing;

import org.jspecify.annotations.NullMarked;
