package org.throughcare.service.feeds.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may deliver.
 *
 * @param largest the largest delivery
 * @param mostItems the most items in one
 * @param perMinute how many items a minute each lane of a client fills up with again
 * @param burst how many items of a lane may come at once
 */
@ConfigurationProperties("throughcare.feeds.delivery")
record DeliverySettings(
        @DefaultValue("8MB") DataSize largest,
        @DefaultValue("5000") int mostItems,
        @DefaultValue("3000") int perMinute,
        @DefaultValue("6000") int burst) {}
