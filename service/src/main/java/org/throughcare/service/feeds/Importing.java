package org.throughcare.service.feeds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.feeds.intake.Intake;

/**
 * Takes in a file of items, one a line, as a feed would bring them. What was taken in before is a duplicate, so an import
 * that was broken off is simply run again.
 */
@Component
public class Importing {
    private final Intake intake;

    Importing(Intake intake) {
        this.intake = intake;
    }

    /** Told of while an import goes on. */
    public interface Watching {
        /** So many bytes of the file have been taken in. */
        void bytes(long bytes);

        /** An item was not taken in as it stood. */
        void notTaken(ItemAnswer answer);
    }

    /**
     * Looks at a file without taking anything in.
     *
     * @throws FileRefused if it cannot be what an import takes
     */
    public static void check(Path file) {
        ImportFile.check(file);
    }

    /**
     * Takes in {@code file} as sent by {@code source}, and says how many items became what.
     *
     * @throws FileRefused if the file cannot be read; what was read before stands
     */
    public Map<Status, Integer> of(FeedSource source, Path file, Watching watching) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        try (ImportFile opened = ImportFile.open(file)) {
            for (ImportFile.Lines some = opened.read(); !some.lines().isEmpty(); some = opened.read()) {
                Instant received = intake.received();
                for (ItemAnswer answer :
                        intake.take(source, Intake.read(source, some.lines(), received, some.first()))) {
                    counts.merge(answer.status(), 1, Integer::sum);
                    if (answer.status() == Status.REFUSED || answer.status() == Status.QUARANTINED) {
                        watching.notTaken(answer);
                    }
                }
                watching.bytes(opened.bytes());
            }
        } catch (IOException e) {
            throw new FileRefused(file + " cannot be closed; what stands in it was taken in.");
        }
        return counts;
    }
}
