/** Links between records of different sources: which are certain, and the entries that make and undo them. */
@NullMarked
package org.throughcare.service.feeds.linking;

import org.jspecify.annotations.NullMarked;
