package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.record.Stated;

/** Adds a limit, a reported average and a reported median to each possible start of a recall (N10). */
final class TimingTable {
    private TimingTable() {}

    static List<TimingRow> rows(Milestones milestones, Policy policy) {
        List<TimingRow> rows = new ArrayList<>();
        rows.add(fromDayOf(
                "recall decided at close of business on the day of the first absence", milestones.first(), policy));
        if (milestones.second() != null) {
            rows.add(fromDayOf(
                    "recall decided at close of business on the day of the second absence",
                    milestones.second(),
                    policy));
        }
        Stated<RecallInitiated> initiated = milestones.initiated();
        if (initiated != null) {
            rows.add(row("begun when it was, signed within the limit", initiated.occurred(), policy));
            Stated<RecallSignedOff> signed = milestones.signed();
            Stated<LicenceRevoked> revoked = milestones.revoked();
            if (signed != null && revoked != null) {
                rows.add(new TimingRow(
                        "as it happened",
                        initiated.occurred(),
                        signed.occurred(),
                        revoked.occurred(),
                        reported(PolicyKey.RETURN_REPORTED, revoked.occurred(), policy),
                        true));
            }
        }
        return rows;
    }

    private static TimingRow fromDayOf(String scenario, Stated<?> absence, Policy policy) {
        return row(scenario, policy.timekeeper(absence.occurred()).closeOf(policy.dateOf(absence.occurred())), policy);
    }

    private static TimingRow row(String scenario, Instant decided, Policy policy) {
        Instant signed = policy.due(PolicyKey.RECALL_SIGN_OFF, decided);
        Instant revoked = reported(PolicyKey.REVOCATION_REPORTED, signed, policy);
        return new TimingRow(
                scenario, decided, signed, revoked, reported(PolicyKey.RETURN_REPORTED, revoked, policy), false);
    }

    private static Instant reported(PolicyKey key, Instant from, Policy policy) {
        Span span = policy.reported(key, policy.dateOf(from));
        return policy.timekeeper(from).due(from, span);
    }
}
