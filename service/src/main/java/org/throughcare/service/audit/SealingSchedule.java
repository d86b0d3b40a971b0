package org.throughcare.service.audit;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals again and again. What prevents it is said once, and once more when it changes. */
@Component
@ConditionalOnBooleanProperty(name = "throughcare.audit.sealing", matchIfMissing = true)
class SealingSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(SealingSchedule.class);

    private final Sealer sealer;
    private final InstantSource clock;
    private @Nullable String prevented;

    SealingSchedule(Sealer sealer, InstantSource clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${throughcare.audit.seal-every:5s}")
    void seal() {
        try {
            while (sealer.seal(clock.instant()) instanceof SealOutcome.Sealed(var _, int added)
                    && added == Sealer.MOST_AT_ONCE) {
                prevented = null;
            }
            prevented = null;
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            if (!message.equals(prevented)) {
                LOG.error("The audit could not be sealed.", e);
            }
            prevented = message;
        }
    }
}
