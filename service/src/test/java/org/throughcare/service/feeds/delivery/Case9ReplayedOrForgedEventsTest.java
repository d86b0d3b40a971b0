package org.throughcare.service.feeds.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.delivery.Delivering.release;
import static org.throughcare.service.feeds.delivery.Delivering.statuses;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.custody.CustodyFact.Transferred;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.clients.RegisteringClient;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.SettableClock;

/** Abuse case 9: an event is replayed, forged, or comes again under the same identity with another body. */
@AtTheDoor
class Case9ReplayedOrForgedEventsTest {
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
    void aReplayedEventIsADuplicateAlsoFromAnotherProgramOfTheSource() {
        String noms = sender.noms();
        prison.json(release(noms));
        assertThat(prison.json(release(noms)).statusCode()).isEqualTo(200);
        assertThat(statuses(prison.json(release(noms)))).containsExactly("duplicate");
        try (Delivering another = new Delivering(registering, "PRISON", port)) {
            assertThat(statuses(another.json(release(noms)))).containsExactly("duplicate");
        }
        assertThat(sender.entries("prison/" + noms, Released.class)).hasSize(1);
    }

    @Test
    void theSameIdentityWithAnotherBodyIsKeptApartAndNothingOfItIsOnTheRecord() {
        String noms = sender.noms();
        prison.json(release(noms));
        String changed = release(noms).replace("RELEASED", "TRANSFERRED");
        assertThat(prison.json(changed).statusCode()).isEqualTo(409);
        assertThat(statuses(prison.lines(List.of(changed, release(noms))))).containsExactly("quarantined", "duplicate");
        assertThat(sender.entries("prison/" + noms, Transferred.class)).isEmpty();
    }

    @Test
    void withoutAGoodTokenNothingIsTakenIn() {
        String noms = sender.noms();
        String token = prison.token();
        String forged = token.substring(0, token.lastIndexOf('.')) + ".c2lnbmVkIGJ5IHNvbWVib2R5IGVsc2U";
        for (String bad : new String[] {null, forged, "nonsense"}) {
            assertThat(prison.program()
                            .sends("/api/feeds/prison", bad, "application/json", release(noms))
                            .statusCode())
                    .isEqualTo(401);
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(prison.json(release(noms)).statusCode()).isEqualTo(401);
        String fresh = prison.program().token(ClientScope.FEED_SEND);
        assertThat(prison.program()
                        .sends("/api/feeds/prison", fresh, "application/json", release(noms))
                        .body())
                .contains("unmatched");
    }
}
