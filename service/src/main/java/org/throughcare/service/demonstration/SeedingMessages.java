package org.throughcare.service.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.Importing;
import org.throughcare.service.feeds.ItemAnswer;

/**
 * Sends what a prison sends about people whom nobody has matched yet: one whose name is written almost as another's, one
 * whom probation does not know, and one message whose identity came before with other words.
 */
@Component
class SeedingMessages {
    private final Importing importing;

    SeedingMessages(Importing importing) {
        this.importing = importing;
    }

    /** Sends them; {@code alike} is the number of the person whose name is written almost the same. */
    void seed(InventedPeople names, int alike, Instant now) {
        PersonName name = Objects.requireNonNull(names.person(alike).name());
        LocalDate born = Objects.requireNonNull(names.person(alike).born());
        String postcode = names.person(alike).postcodes().getFirst().toString();
        Instant at = now.minus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);
        List<String> lines = List.of(
                received("G4417VX", at, name.surname() + "e", name.first(), born, postcode),
                received("G9920ZT", at.plusSeconds(900), "Quillfeather", "Osric", LocalDate.of(1991, 3, 9), "AB9 9ZZ"),
                received("G9920ZT", at.plusSeconds(900), "Quillfeather", "Oscar", LocalDate.of(1991, 3, 9), "AB9 9ZZ"));
        try {
            Path file = Files.createTempFile("throughcare-demonstration", ".ndjson");
            try {
                Files.write(file, lines);
                importing.of(FeedSource.PRISON, file, new NoneRefused());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the messages of the demonstration cannot be written", e);
        }
    }

    private static String received(
            String number, Instant at, String surname, String forenames, LocalDate born, String postcode) {
        return """
                {"eventType": "prison-offender-events.prisoner.received", "version": 1, "occurredAt": "%s", \
                "description": "A prisoner was received.", \
                "personReference": {"identifiers": [{"type": "NOMS", "value": "%s"}]}, \
                "additionalInformation": {"reason": "ADMISSION", "prisonId": "PFL"}, \
                "detail": {"person": {"surname": "%s", "forenames": ["%s"], "born": "%s", \
                "addresses": [{"lines": ["12 Orchard Row"], "postcode": "%s"}]}}}""".formatted(at, number, surname, forenames, born, postcode);
    }

    private static final class NoneRefused implements Importing.Watching {
        @Override
        public void bytes(long bytes) {}

        @Override
        public void notTaken(ItemAnswer answer) {
            if (answer.status() == ItemAnswer.Status.REFUSED) {
                throw new IllegalStateException("a message of the demonstration is refused: " + answer.problems());
            }
        }
    }
}
