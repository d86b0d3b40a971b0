package org.throughcare.service.feeds.outgoing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends what waits to every receiver that is named. Each gets an event at least once and those about one person in order;
 * an event that cannot be sent holds up only that person's.
 */
@Component
class SendingEvents {
    private static final Logger LOG = LoggerFactory.getLogger(SendingEvents.class);
    private static final int AT_ONCE = 10;

    private final WaitingEvents waiting;
    private final List<Receiver> receivers;
    private final InstantSource clock;
    private final Duration heldFor;

    /** {@code heldFor}: how long an event on its way is kept from other nodes; a sender that died is given up then. */
    SendingEvents(
            WaitingEvents waiting,
            List<Receiver> receivers,
            InstantSource clock,
            @Value("${throughcare.feeds.held-for:5m}") Duration heldFor) {
        this.heldFor = heldFor;
        this.waiting = waiting;
        this.receivers = List.copyOf(receivers);
        this.clock = clock;
    }

    /** Sends all that can be sent now and says how many every receiver has; nothing when nobody is named. */
    int send() {
        int delivered = 0;
        while (!receivers.isEmpty()) {
            Instant now = clock.instant();
            List<OutgoingEvent> events = waiting.take(AT_ONCE, now, now.plus(heldFor));
            if (events.isEmpty()) {
                break;
            }
            for (OutgoingEvent event : events) {
                delivered += send(event) ? 1 : 0;
            }
        }
        return delivered;
    }

    private boolean send(OutgoingEvent event) {
        List<String> failures = new ArrayList<>();
        Set<String> have = waiting.sentTo(event);
        for (Receiver receiver : receivers) {
            if (!have.contains(receiver.name())) {
                try {
                    receiver.send(event);
                    waiting.sent(event, receiver.name(), clock.instant());
                } catch (NotDelivered failure) {
                    failures.add(receiver.name() + ": " + failure.getMessage());
                } catch (RuntimeException fault) {
                    LOG.error("Event {} met a fault on its way.", event.event(), fault);
                    failures.add(receiver.name() + ": " + fault.getClass().getSimpleName());
                }
            }
        }
        if (failures.isEmpty()) {
            waiting.delivered(event, clock.instant());
            return true;
        }
        LOG.warn("Event {} could not be delivered ({} tries): {}", event.event(), event.attempts(), failures);
        waiting.failed(event, String.join("; ", failures), clock.instant());
        return false;
    }
}
