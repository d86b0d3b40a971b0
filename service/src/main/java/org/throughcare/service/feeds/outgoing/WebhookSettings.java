package org.throughcare.service.feeds.outgoing;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where events are posted.
 *
 * @param url the address, or null when events are not posted; with encryption unless it is on this machine
 * @param secret what both sides know and a signature is made with, at least 32 characters
 * @param timeout how long an answer may take
 */
@ConfigurationProperties("throughcare.feeds.webhook")
record WebhookSettings(
        @Nullable URI url,
        @Nullable String secret,
        @DefaultValue("10s") Duration timeout) {}
