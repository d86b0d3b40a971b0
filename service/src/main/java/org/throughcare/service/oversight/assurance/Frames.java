package org.throughcare.service.oversight.assurance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.ReceivedEntries;
import org.throughcare.service.store.Records;

/**
 * Reads which assessments of a unit were signed in a month, whoever asks, so that a sample never depends on who draws it. A
 * case counts for the unit that holds it now; a score-only calculation is no assessment (R12).
 */
@Component
class Frames {
    /** The level stands for an assessment that it was recorded with, also when that took a moment. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private final ReceivedEntries received;
    private final Records records;
    private final Transactions transactions;
    private final InstantSource clock;

    Frames(ReceivedEntries received, Records records, Transactions transactions, InstantSource clock) {
        this.received = received;
        this.records = records;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The frame of {@code unit} and {@code month}; inside a transaction of whoever asks. */
    Frame of(String unit, YearMonth month) {
        Instant from = start(month);
        Instant until = start(month.plusMonths(1));
        KnownAt view = new KnownAt(Party.PROBATION, clock.instant());
        return transactions.computing(() -> {
            List<SignedAssessment> signed = new ArrayList<>();
            int without = 0;
            for (long person : received.casesOf(unit, from, until)) {
                Chronology known = chronology(records.of(person), view);
                for (Stated<AssessmentCompleted> assessment : known.of(AssessmentCompleted.class)) {
                    if (assessment.known().isBefore(from) || !assessment.known().isBefore(until)) {
                        continue;
                    }
                    Optional<Stated<RoshRecorded>> level = levelOf(assessment, known);
                    if (level.isEmpty()) {
                        without++;
                    } else {
                        signed.add(new SignedAssessment(
                                person,
                                assessment.id(),
                                assessment.known(),
                                level.get().fact().overall()));
                    }
                }
            }
            return new Frame(signed, without);
        });
    }

    /** The level that was signed with {@code assessment}: the last one recorded by then, or together with it. */
    static Optional<Stated<RoshRecorded>> levelOf(Stated<AssessmentCompleted> assessment, Chronology known) {
        Instant until = assessment.known().plus(TOGETHER);
        return known.of(RoshRecorded.class).stream()
                .filter(level -> !level.known().isAfter(until))
                .reduce((_, last) -> last);
    }

    private static Chronology chronology(Optional<CaseRecord> record, KnownAt view) {
        return Chronology.ofSorted(
                record.map(read -> Linkage.entriesOf(read.subject(), read.entries(), view))
                        .orElse(List.of()),
                view);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(London.ZONE).toInstant();
    }
}
