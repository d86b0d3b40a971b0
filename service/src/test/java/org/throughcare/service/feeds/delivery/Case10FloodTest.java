package org.throughcare.service.feeds.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.delivery.Delivering.alert;
import static org.throughcare.service.feeds.delivery.Delivering.statuses;
import static org.throughcare.service.feeds.delivery.Delivering.visit;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.feeds.intake.Intake;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.SettableClock;

/** Abuse case 10: a flood of events, or one that is far too long, is to bury an alert. */
@AtTheDoor
class Case10FloodTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RegisteringClient registering;

    @Autowired
    private Sending sender;

    @Autowired
    private SettableClock clock;

    private Delivering prison;

    @BeforeEach
    void aPrisonThatSends() {
        prison = new Delivering(registering, "PRISON", port);
    }

    @AfterEach
    void close() {
        prison.close();
        clock.set(SettableClock.START);
    }

    @Test
    void anAlertGetsThroughAFloodAndNothingIsDroppedInSilence() {
        List<String> flood = new ArrayList<>(visits(100));
        String noms = sender.noms();
        flood.add(alert(noms));
        HttpResponse<String> answer = prison.lines(flood);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        List<String> statuses = statuses(answer);
        assertThat(statuses).hasSize(101).last().isEqualTo("unmatched");
        assertThat(Collections.frequency(statuses, "postponed")).isEqualTo(80);
        assertThat(sender.entries("prison/" + noms, IdentifierRecorded.class)).hasSize(1);

        HttpResponse<String> later = prison.lines(List.of(visit(sender.noms()), alert(sender.noms())));
        assertThat(statuses(later)).containsExactly("postponed", "unmatched");
    }

    @Test
    void whatWasPostponedIsTakenInWhenItComesAgainAfterTheTimeThatWasSaid() {
        List<String> flood = visits(30);
        HttpResponse<String> answer = prison.lines(flood);
        long after = Long.parseLong(answer.headers().firstValue("Retry-After").orElse("0"));
        assertThat(after).isEqualTo(10);
        clock.pass(Duration.ofSeconds(after));
        HttpResponse<String> again = prison.lines(flood.subList(20, 30));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(statuses(again)).hasSize(10).containsOnly("unmatched");
    }

    @Test
    void theFloodOfOneSourceCostsAnotherNothing() {
        prison.lines(visits(100));
        try (Delivering police = new Delivering(registering, "POLICE", port)) {
            assertThat(statuses(police.lines(Collections.nCopies(3, "{}")))).containsOnly("refused");
        }
    }

    @Test
    void anItemThatIsFarTooLongIsRefusedByNameAndTheAlertBesideItIsTakenIn() {
        String tooLong = visit(sender.noms()).replace("in a line", "x".repeat(Intake.LONGEST_ITEM));
        HttpResponse<String> answer = prison.lines(List.of(tooLong, alert(sender.noms())));
        assertThat(statuses(answer)).containsExactly("refused", "unmatched");
        assertThat(answer.body()).contains("is too long");
    }

    private List<String> visits(int number) {
        List<String> visits = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            visits.add(visit(sender.noms()));
        }
        return visits;
    }
}
