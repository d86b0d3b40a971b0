package org.throughcare.service.access.clients;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The interface for programs.
 *
 * @param tokens the time, such as {@code 15m}, for which a token is good
 * @param tokenRequests how many tokens may be asked for from one address in a minute
 * @param keys the time, such as {@code 90d}, after which tokens are signed with a new key
 */
@ConfigurationProperties("throughcare.api")
public record ApiSettings(
        @DefaultValue("15m") Duration tokens,
        @DefaultValue("30") int tokenRequests,
        @DefaultValue("90d") Duration keys) {
    /** Who issues tokens, as they say it. */
    static final String ISSUER = "urn:throughcare";

    /** For whom they are, as they say it. */
    static final String AUDIENCE = "throughcare-api";

    public ApiSettings {
        if (!tokens.isPositive() || !keys.isPositive() || tokenRequests < 1) {
            throw new IllegalArgumentException(
                    "throughcare.api: tokens, token-requests and keys must be more than nothing");
        }
    }
}
