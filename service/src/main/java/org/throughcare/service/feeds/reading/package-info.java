/** What came from outside, read strictly: events in the envelope that the services share, and lines of facts. */
@NullMarked
package org.throughcare.service.feeds.reading;

import org.jspecify.annotations.NullMarked;
