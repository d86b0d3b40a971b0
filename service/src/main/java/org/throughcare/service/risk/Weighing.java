package org.throughcare.service.risk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/**
 * Records that a person weighed entries, whether they change risk in that person's own answer, and why (R31, A2). It is
 * told to probation and prison as far as they know the entries themselves, and no one reads the reason who may not read
 * what it is about.
 */
@Component
class Weighing {
    private static final Set<Party> TOLD = Set.of(Party.PROBATION, Party.PRISON);

    private final SeeingCases seeing;
    private final WaitingDuties waiting;
    private final Appending appending;
    private final InstantSource clock;

    Weighing(SeeingCases seeing, WaitingDuties waiting, Appending appending, InstantSource clock) {
        this.seeing = seeing;
        this.waiting = waiting;
        this.appending = appending;
        this.clock = clock;
    }

    /** Records the answer, or says what must be mended; then nothing is recorded. The same form again changes nothing. */
    Errors record(SignedIn who, Opening.Opened opened, WeighForm form) {
        CommandKey command = form.command(who, opened.crn());
        return seeing.see(who, opened, seen -> {
            if (!appending.answered(List.of(command)).isEmpty()) {
                return Errors.none();
            }
            List<Waiting> open = waiting.of(seen);
            Errors wrong = form.errors(open);
            if (wrong.any()) {
                return wrong;
            }
            List<Waiting> answered = open.stream()
                    .filter(one -> form.chosen().contains(one.value()))
                    .toList();
            Append append = new Append(
                    seen.record().subject(),
                    entries(who, seen, form, answered),
                    command,
                    null,
                    "RISK_WEIGHED",
                    "POST " + Paths.WEIGH);
            return switch (appending.append(append)) {
                case Appended _ -> Errors.none();
                case Overtaken _, KeyUsedOtherwise _ -> Errors.of("duties", Text.text("risk.weigh.sentBefore"));
            };
        });
    }

    /** One for each role in which whoever answers was asked. */
    private List<Entry> entries(SignedIn who, SeenCase seen, WeighForm form, List<Waiting> answered) {
        Map<Role, Set<Stated<?>>> byRole = new EnumMap<>(Role.class);
        answered.forEach(one -> byRole.computeIfAbsent(Objects.requireNonNull(one.role()), _ -> new LinkedHashSet<>())
                .addAll(one.entries()));
        return byRole.entrySet().stream()
                .map(weighed -> entry(who, seen, form, weighed.getKey(), weighed.getValue()))
                .toList();
    }

    private Entry entry(SignedIn who, SeenCase seen, WeighForm form, Role by, Set<Stated<?>> weighed) {
        Instant now = clock.instant();
        List<EntryId> ids = weighed.stream().map(Stated::id).toList();
        Set<Party> told = EnumSet.of(who.staff().post().party());
        TOLD.stream().filter(party -> knows(seen, party, ids, now)).forEach(told::add);
        Entry open = Recorded.of(
                seen.record().subject(),
                new Weighed(ids, by, form.changes().equals("yes"), form.why()),
                who.staff(),
                told,
                now);
        boolean restricted =
                weighed.stream().anyMatch(stated -> stated.entry().visibility().clearance() != Clearance.NONE);
        return restricted ? Recorded.restricted(open) : open;
    }

    private static boolean knows(SeenCase seen, Party party, List<EntryId> ids, Instant now) {
        Set<EntryId> known = new LinkedHashSet<>();
        Chronology.ofSorted(seen.record().ofLinked(), new KnownAt(party, now))
                .all()
                .forEach(stated -> known.add(stated.id()));
        return known.containsAll(ids);
    }
}
