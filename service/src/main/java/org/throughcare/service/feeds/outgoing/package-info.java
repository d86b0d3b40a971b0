/** Events for others: which facts and duties make one, and how each reaches those who are named, once and in order. */
@NullMarked
package org.throughcare.service.feeds.outgoing;

import org.jspecify.annotations.NullMarked;
