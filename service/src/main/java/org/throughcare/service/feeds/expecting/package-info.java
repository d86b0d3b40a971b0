/** What sources are expected to send, and that they did not. */
@NullMarked
package org.throughcare.service.feeds.expecting;

import org.jspecify.annotations.NullMarked;
