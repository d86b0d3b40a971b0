package org.throughcare.service.access.acts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.throughcare.service.access.ReasonRule;

/**
 * The figures of giving access.
 *
 * @param leastReason the fewest characters, without spaces around them, that a reason must have
 * @param granted the longest time, such as {@code 28d}, for which a request is granted
 * @param shared the longest time, such as {@code 365d}, for which a case is shared with a partner
 * @param emergency the time, such as {@code 4h}, for which an emergency opening lasts
 * @param often how many emergency openings of one person within {@code oftenWithin} are flagged to the reviewer
 * @param oftenWithin the time, such as {@code 30d}, in which they are counted
 */
@ConfigurationProperties("throughcare.access")
public record AccessSettings(
        @DefaultValue("20") int leastReason,
        @DefaultValue("28d") Duration granted,
        @DefaultValue("365d") Duration shared,
        @DefaultValue("4h") Duration emergency,
        @DefaultValue("3") int often,
        @DefaultValue("30d") Duration oftenWithin)
        implements ReasonRule {
    @Override
    public boolean tooShort(String reason) {
        return reason.strip().length() < leastReason;
    }
}
