package org.throughcare.practice.recall.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.RecallTime;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Cases whose recall facts come in any order, at any time of a fortnight, any of them absent. */
final class RandomCourse {
    static final Instant RELEASE = LondonTime.instant("2022-06-17 09:30");
    static final int MINUTES = 14 * 24 * 60;

    private final Random random;

    RandomCourse(long seed) {
        random = new Random(seed);
    }

    /** A case as probation knows it in the end. */
    CasePicture next() {
        CaseFixture told = CaseFixture.anAllocatedCase().at("2022-06-17 09:30", "release", Facts.released());
        boolean inTurn = random.nextBoolean();
        int at = 0;
        int number = 0;
        for (Fact fact : facts()) {
            if (random.nextInt(4) != 0) {
                at = inTurn ? at + random.nextInt(1_500) : random.nextInt(MINUTES);
                told = told.at(minute(at), "F" + number++, fact);
            }
        }
        return told.picture(Party.PROBATION, minute(MINUTES * 3));
    }

    /** The last recall of such a case; another where it has none. */
    RecallTime recall() {
        List<RecallTime> times = RecallTime.of(next());
        return times.isEmpty() ? recall() : times.getLast();
    }

    /** An instant from the release to some time after the last fact. */
    Instant instant() {
        return RELEASE.plus(Duration.ofMinutes(random.nextInt(MINUTES * 3)));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                Contact.missed(),
                new ConsiderationBegun(Role.COM, List.of(new EntryId("F0")), "Not seen since release."),
                passed(random.nextBoolean()),
                random.nextInt(8) == 0 ? Contact.noRecall() : Contact.recall(),
                new SignatureAsked(Role.COM, Signature.MANAGER, "one"),
                new RecallCountersigned(Role.SPO, "S1", "one", "Agreed.", false),
                Contact.signed(),
                new RecallSent(List.of("Part A")),
                new RecallReceived(RELEASE),
                Contact.revoked(),
                new ArrestedOnRecall("police"),
                Contact.back()));
        if (random.nextInt(6) == 0) {
            facts.add(new RecallWithdrawn(Role.SPO, "Found at another address."));
        }
        return facts;
    }

    private static Fact passed(boolean asks) {
        return new ConsiderationPassed(
                Role.COM,
                asks,
                "Not seen since release.",
                List.of("Keep in touch"),
                new RiskLimb(true, true, false, "Nobody knows where."),
                "None so far.",
                List.of(),
                SentenceGroup.ADULT_SDS);
    }

    private static String minute(int at) {
        return LondonTime.text(RELEASE.plus(Duration.ofMinutes(at)));
    }
}
