package org.throughcare.service.feeds.intake;

import org.throughcare.service.feeds.items.ReadItem;

/**
 * One item of a delivery, read.
 *
 * @param line its place in the delivery, from 1
 * @param item what was read
 */
public record SentItem(int line, ReadItem item) {}
