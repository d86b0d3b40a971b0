package org.throughcare.service.recall.partners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.RecallPart;
import org.throughcare.practice.recall.process.Guard;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.Refusal;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.Sent;

/**
 * Does an act of those who have a part in a recall: once however often its form is sent, only where the recall stands so that it
 * can follow, and judged on everything that anybody added meanwhile.
 */
@Component
public class DoingActs {
    private static final int TRIES = 4;

    private final Appending appending;
    private final Records records;
    private final ForceSharing force;
    private final InstantSource clock;

    DoingActs(Appending appending, Records records, ForceSharing force, InstantSource clock) {
        this.appending = appending;
        this.records = records;
        this.force = force;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is on the record, now or by the same form before. */
        record Done() implements Outcome {}

        /** It is not allowed, and nothing was recorded. */
        record Refused(Refusal why) implements Outcome {}

        /** Others kept adding to the case, and nothing was recorded. */
        record Overtaken() implements Outcome {}
    }

    /** What the form of {@code offer}, sent by {@code who} with these answers, is known by. */
    public static CommandKey command(SignedIn who, Offer offer, Sent sent, SeenCase seen, String key) {
        TreeMap<String, List<String>> ordered = new TreeMap<>(sent.fields());
        ordered.remove("_csrf");
        return CommandKey.of(
                who.staff().username(), "recall " + offer.name() + " " + key, (seen.crn() + ordered).getBytes(UTF_8));
    }

    /** Whether the form came before and was done. */
    public boolean isDone(CommandKey command) {
        return !appending.answered(List.of(command)).isEmpty();
    }

    /**
     * Does it; {@code route} is the address it was asked at, with its method. Where somebody added to the case meanwhile it is
     * judged once more on what then stands.
     */
    public Outcome act(SignedIn who, Desk desk, Offer offer, Made made, CommandKey command, String route) {
        SeenCase seen = desk.seen();
        CaseRecord record = seen.record();
        List<Recall> recalls = desk.recalls();
        for (int tried = 0; tried < TRIES; tried++) {
            if (made.attempt() != null) {
                Optional<Refusal> refused = Guard.refuses(recalls, made.attempt());
                if (refused.isPresent()) {
                    return new Outcome.Refused(refused.get());
                }
            }
            AppendOutcome outcome = appending.append(new Append(
                    record.subject(),
                    entries(who, seen, made),
                    command,
                    record.sequence(),
                    "RECALL_" + offer.name().toUpperCase(Locale.ROOT).replace('-', '_'),
                    route));
            if (outcome instanceof Appended) {
                force.follow(
                        who,
                        seen.person(),
                        made.facts().stream().map(Telling::fact).toList(),
                        route);
                return new Outcome.Done();
            }
            record = records.of(seen.person()).orElseThrow(() -> new IllegalStateException("erased meanwhile"));
            recalls = RecallPart.of(Desk.told(record, clock.instant())).recalls();
        }
        return new Outcome.Overtaken();
    }

    private List<Entry> entries(SignedIn who, SeenCase seen, Made made) {
        Instant now = clock.instant();
        List<Entry> entries = new ArrayList<>();
        for (Telling telling : made.facts()) {
            Instant occurred = telling.occurred().isAfter(now) ? now : telling.occurred();
            entries.add(Recorded.of(
                    seen.record().subject(),
                    telling.fact(),
                    who.staff(),
                    telling.told(),
                    occurred,
                    Standing.FACT,
                    now));
        }
        return entries;
    }
}
