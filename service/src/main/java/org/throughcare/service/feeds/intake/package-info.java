/** From items that were read to entries on the record: each item whole or not at all, and each once. */
@NullMarked
package org.throughcare.service.feeds.intake;

import org.jspecify.annotations.NullMarked;
