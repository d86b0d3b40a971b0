package org.throughcare.service.people.matching;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.Identity;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.people.index.KnownPeople;
import org.throughcare.service.people.matching.Comparing.Likeness;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.people.MatchReview;
import org.throughcare.service.web.model.people.MatchingQueue;
import org.throughcare.service.web.model.people.MatchingQueue.Waiting;

/**
 * The records that somebody has to look at: those that belong to no case, and of two cases that could be one person the
 * later. A record that belongs to a case is shown only where that case is open to the reader for linking; of those it could
 * be, whom the reader may not know of is neither shown nor counted.
 */
@Component
public class MatchingWork {
    /** So many records stand on one page. */
    public static final int RECORDS = 50;

    private final Likenesses likenesses;
    private final KnownPeople people;
    private final MatchDecisionRows decisions;
    private final CaseAccess access;
    private final Comparing comparing;
    private final RecordDetails details;
    private final Transactions transactions;
    private final InstantSource clock;

    MatchingWork(
            Likenesses likenesses,
            KnownPeople people,
            MatchDecisionRows decisions,
            CaseAccess access,
            Comparing comparing,
            RecordDetails details,
            Transactions transactions,
            InstantSource clock) {
        this.likenesses = likenesses;
        this.people = people;
        this.decisions = decisions;
        this.access = access;
        this.comparing = comparing;
        this.details = details;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One page of what waits for {@code reader}. */
    public MatchingQueue queue(StaffMember reader, int number) {
        likenesses.catchUp();
        return transactions.as(reader.acting(), () -> {
            List<Waiting> waiting = new ArrayList<>();
            for (long record : asked(reader)) {
                List<Likeness> shown = knowable(reader, record);
                boolean unmatched = unmatched(record);
                if (unmatched || !shown.isEmpty()) {
                    people.of(record)
                            .ifPresent(identity -> waiting.add(details.waiting(record, identity, shown.size())));
                }
            }
            waiting.sort(Comparator.comparing(Waiting::since).thenComparingLong(Waiting::id));
            int pages = Math.max(1, (waiting.size() + RECORDS - 1) / RECORDS);
            int current = Math.clamp(number, 1, pages);
            Instant now = clock.instant();
            return new MatchingQueue(
                    waiting.subList((current - 1) * RECORDS, Math.min(waiting.size(), current * RECORDS)),
                    new Pagination(current, RECORDS, waiting.size(), Paths.MATCHING + "?page="),
                    now);
        });
    }

    /** One record beside those it could be; empty where it does not wait for {@code reader}. */
    public Optional<MatchReview> review(StaffMember reader, long record, String decision, String reason) {
        likenesses.catchUp();
        return transactions.as(
                reader.acting(),
                () -> asked(reader).contains(record)
                        ? people.of(record).map(identity -> review(reader, record, identity, decision, reason))
                        : Optional.empty());
    }

    /** Those of whom {@code record} could be whom the reader may open for linking: by CRN, the number of the case. */
    public Map<String, Long> open(StaffMember reader, long record) {
        return transactions.as(
                reader.acting(),
                () -> knowable(reader, record).stream()
                        .map(Likeness::person)
                        .filter(person -> links(reader, person))
                        .collect(Collectors.toMap(this::crn, person -> person, (one, _) -> one)));
    }

    private MatchReview review(StaffMember reader, long record, Identity identity, String decision, String reason) {
        List<MatchReview.Candidate> candidates = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Likeness one : knowable(reader, record)) {
            boolean open = links(reader, one.person());
            Optional<Identity> known = people.of(one.person()).filter(_ -> open);
            candidates.add(known.<MatchReview.Candidate>map(person -> new MatchReview.Shown(
                            crn(one.person()),
                            RecordDetails.name(person),
                            RecordDetails.compared(identity, person),
                            one.answer(),
                            one.score()))
                    .orElseGet(() -> new MatchReview.Hidden(crn(one.person()))));
            known.ifPresent(there -> choices.add(Choice.of(
                    "same:" + crn(one.person()),
                    Text.text("people.match.same", RecordDetails.name(there), crn(one.person())))));
        }
        if (!choices.isEmpty()) {
            choices.add(Choice.of("different", Text.text("people.match.different")));
        }
        return new MatchReview(
                record,
                details.source(record),
                details.since(record),
                details.messages(record),
                RecordDetails.of(identity),
                candidates,
                comparing.thresholds().join(),
                comparing.thresholds().fracture(),
                choices,
                decision,
                reason);
    }

    /** The records that wait for {@code reader}, with candidates or without. */
    private Set<Long> asked(StaffMember reader) {
        if (!reader.post().may(Act.LINK)) {
            return Set.of();
        }
        Set<Long> records = new HashSet<>();
        Set<Long> cases = new HashSet<>();
        for (long record : people.numbers()) {
            if (unmatched(record)) {
                records.add(record);
            } else if (likenesses.of(record).stream()
                    .anyMatch(one -> one.person() < record && !unmatched(one.person()))) {
                cases.add(record);
            }
        }
        access.of(reader, cases).forEach((person, decided) -> {
            if (NeedToKnow.allows(decided, reader.post(), Act.LINK)) {
                records.add(person);
            }
        });
        return records;
    }

    private List<Likeness> knowable(StaffMember reader, long record) {
        Set<Long> apart = decisions.apartFrom(record);
        List<Likeness> cases = likenesses.of(record).stream()
                .filter(one -> !unmatched(one.person()) && !apart.contains(one.person()))
                .filter(one -> unmatched(record) || one.person() < record)
                .toList();
        Map<Long, Access> decided =
                access.of(reader, cases.stream().map(Likeness::person).toList());
        return cases.stream()
                .filter(one -> !(decided.get(one.person()) instanceof Access.Absent))
                .toList();
    }

    private boolean links(StaffMember reader, long person) {
        return NeedToKnow.allows(access.of(reader, person), reader.post(), Act.LINK);
    }

    private boolean unmatched(long record) {
        return people.of(record)
                .filter(identity -> !identity.identifiers().crns().isEmpty())
                .isEmpty();
    }

    private String crn(long person) {
        return people.of(person)
                .flatMap(identity -> identity.identifiers().crns().stream().findFirst())
                .map(Object::toString)
                .orElse("");
    }
}
