package org.throughcare.bench;

import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;

/** One number for what was computed, so that both sides can be shown to have seen the same entries and neither is idle. */
final class Checksum {
    private static final long[] WEIGHTS = {0, 1_000_003, 2_000_003, 5_000_011, 7_000_003, 9_000_011};

    private Checksum() {}

    /** A small number for the kinds that the checksum tells apart; 0 for every other. */
    static int ordinal(Fact fact) {
        return switch (fact) {
            case AppointmentMissed _ -> 1;
            case AppointmentAttended _ -> 2;
            case Sentenced _ -> 3;
            case RoshRecorded _ -> 4;
            case AssessmentCompleted _ -> 5;
            default -> 0;
        };
    }

    /** What one known entry adds. */
    static long row(int kind, long occurred, long known) {
        return occurred * 31 + known + WEIGHTS[kind];
    }

    /** The checksum of a picture: its entries' times, and the sizes of parts that it folded by kind. */
    static long of(CasePicture picture) {
        long sum = picture.contact().missed().size() * WEIGHTS[1]
                + picture.contact().attended().size() * WEIGHTS[2]
                + picture.sentence().sentences().size() * WEIGHTS[3]
                + picture.risk().levels().size() * WEIGHTS[4]
                + picture.risk().assessments().size() * WEIGHTS[5];
        for (Stated<?> stated : picture.chronology().all()) {
            sum += row(0, stated.occurred().getEpochSecond(), stated.known().getEpochSecond());
        }
        return sum;
    }

    /** The checksum of what the rulebook asked for. */
    static long of(List<Demand> demands) {
        long sum = demands.size();
        for (Demand demand : demands) {
            sum = sum * 31
                    + demand.opensAt().getEpochSecond()
                    + demand.dueAt().getEpochSecond()
                    + demand.evidence().size();
        }
        return sum;
    }
}
