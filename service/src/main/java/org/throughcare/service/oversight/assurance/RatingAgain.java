package org.throughcare.service.oversight.assurance;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.risk.RiskFact.QualityChecked;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/**
 * Keeps second ratings and puts them on the record of the case as a check of the assessment (R8). It never sets or changes a
 * level: at most the practitioner is asked to look again.
 */
@Component
class RatingAgain {
    /** Whoever gave a rating is on record by their post. */
    private static final List<Role> ROLES = List.of(Role.PDU_HEAD, Role.SPO);

    private final SampleRows rows;
    private final RecordingOnce recording;
    private final InstantSource clock;

    RatingAgain(SampleRows rows, RecordingOnce recording, InstantSource clock) {
        this.rows = rows;
        this.recording = recording;
        this.clock = clock;
    }

    /** Keeps {@code rating}; false where somebody rated it meanwhile, and nothing was recorded. */
    boolean rate(SignedIn who, SeenCase seen, DrawnCase drawn, SecondRating rating, CommandKey key) {
        if (!rows.rate(drawn, rating, who.staff(), clock.instant())) {
            return false;
        }
        String finding = Text.text(
                "assurance.finding." + compared(drawn.signed().level(), rating.overall()),
                drawn.signed().level().inWords(),
                rating.overall().inWords(),
                rating.reasons());
        return record(who, seen, drawn, finding, key, "ASSESSMENT_RATED_AGAIN");
    }

    /** Asks the practitioner to look again at an assessment that was rated twice; false where that was asked before. */
    boolean askToLookAgain(SignedIn who, SeenCase seen, DrawnCase drawn, String words, CommandKey key) {
        return rows.askedAgain(drawn, clock.instant())
                && record(
                        who,
                        seen,
                        drawn,
                        Text.text("assurance.finding.lookAgain", words),
                        key,
                        "ASSESSMENT_ASKED_TO_LOOK_AGAIN");
    }

    private boolean record(SignedIn who, SeenCase seen, DrawnCase drawn, String finding, CommandKey key, String act) {
        QualityChecked check = new QualityChecked(
                drawn.signed().entry(), role(who.staff().post()), Text.text("assurance.lookedAt"), finding);
        return recording.record(who, seen, check, Set.of(Party.PROBATION), key, act, "POST " + Paths.SECOND_RATING);
    }

    /** How a second rating stands to the first, as the last part of a key of words. */
    static String compared(RiskLevel signed, RiskLevel second) {
        if (signed == second) {
            return "same";
        }
        return second.compareTo(signed) > 0 ? "higher" : "lower";
    }

    private static Role role(Post post) {
        return ROLES.stream()
                .filter(role -> post.roles().contains(role))
                .findFirst()
                .orElse(Role.INSPECTOR);
    }
}
