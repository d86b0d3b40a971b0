package org.throughcare.service.risk.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.assessment.AssessmentFact.ClusterWeighed;
import org.throughcare.practice.risk.assessment.Countersigning;
import org.throughcare.practice.risk.assessment.SignedAssessment;
import org.throughcare.practice.risk.assessment.Signing;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.risk.assessment.Opened.Missing;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Paths;

/**
 * Signs an assessment: when nothing is missing it becomes entries on the record, all of them or none, and asks for a second
 * signature where policy does. The level is the one a person chose; nothing here sets one.
 */
@Component
class SigningAssessments {
    private static final Set<Party> TOLD = Set.of(Party.PROBATION, Party.PRISON);

    private final Appending appending;
    private final Authors authors;
    private final Policy policy;
    private final InstantSource clock;

    SigningAssessments(Appending appending, Authors authors, Policy policy, InstantSource clock) {
        this.appending = appending;
        this.authors = authors;
        this.policy = policy;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** It is on the record; {@code countersigning} says whether somebody else signs too, or null where it was sent before. */
        record Recorded(@Nullable Countersigning countersigning) implements Outcome {}

        /** It lacks these things, and nothing was recorded. */
        record Lacking(List<Missing> missing) implements Outcome {}

        /** Somebody added to the case meanwhile, or the same form came with another draft; nothing was recorded. */
        record Overtaken() implements Outcome {}
    }

    /** Signs what {@code opened} holds; {@code key} is what a retry of the same form is known by. */
    Outcome sign(SignedIn who, Opened opened, String key) {
        SeenCase seen = opened.seen();
        CommandKey command = CommandKey.of(
                who.staff().username(), "assessment " + key, seen.crn().getBytes(UTF_8));
        if (!appending.answered(List.of(command)).isEmpty()) {
            return new Outcome.Recorded(null);
        }
        List<Missing> missing = opened.missing();
        if (!missing.isEmpty() || !(opened.signing() instanceof Signing.Accepted accepted)) {
            return new Outcome.Lacking(missing);
        }
        EntryId id = new EntryId(UUID.randomUUID().toString());
        Countersigning countersigning = countersigning(who, opened, accepted);
        List<Fact> facts = new ArrayList<>(
                new SignedAssessment(accepted, id, who.staff().post().recordsAs(), countersigning).facts());
        facts.addAll(ProtectionBlocks.facts(opened.answers()));
        Append append = new Append(
                seen.record().subject(),
                entries(who, seen, facts, id),
                command,
                seen.record().sequence(),
                "ASSESSMENT_SIGNED",
                "POST " + Paths.SIGN_ASSESSMENT);
        return appending.append(append) instanceof Appended
                ? new Outcome.Recorded(countersigning)
                : new Outcome.Overtaken();
    }

    /** Whether somebody else signs too, and why. */
    Countersigning countersigning(SignedIn who, Opened opened, Signing.Accepted accepted) {
        Set<ClusterId> clusters = new HashSet<>();
        opened.basis().clusters().forEach(cluster -> clusters.add(cluster.id()));
        return Countersigning.of(
                new Countersigning.Signed(
                        accepted.overall().level(),
                        opened.seen()
                                .picture()
                                .risk()
                                .level()
                                .map(level -> level.fact().overall())
                                .orElse(null),
                        clusters),
                authors.of(who.staff(), opened.today()),
                policy,
                opened.today());
    }

    private List<Entry> entries(SignedIn who, SeenCase seen, List<Fact> facts, EntryId assessment) {
        Instant now = clock.instant();
        Set<Party> told = EnumSet.of(who.staff().post().party());
        told.addAll(TOLD);
        Set<EntryId> restricted = new HashSet<>();
        seen.open().stream()
                .map(Stated::entry)
                .filter(entry -> entry.visibility().clearance() != Clearance.NONE)
                .forEach(entry -> restricted.add(entry.id()));
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : facts) {
            Entry entry = Recorded.of(seen.record().subject(), fact, who.staff(), told, now);
            boolean hidden = fact instanceof ClusterWeighed weighed
                    && weighed.entries().stream().anyMatch(restricted::contains);
            entries.add(hidden ? Recorded.restricted(entry) : entry);
        }
        entries.set(0, Recorded.named(assessment, entries.getFirst()));
        return entries;
    }
}
