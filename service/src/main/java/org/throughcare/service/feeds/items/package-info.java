/** Items of a delivery, read to the end: entries of the record, or everything that is wrong with them. */
@NullMarked
package org.throughcare.service.feeds.items;

import org.jspecify.annotations.NullMarked;
