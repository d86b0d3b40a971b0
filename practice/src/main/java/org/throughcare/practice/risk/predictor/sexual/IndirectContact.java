package org.throughcare.practice.risk.predictor.sexual;

import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_INDECENT_IMAGE_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NON_CONTACT_SEXUAL_OFFENCES;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.Fault;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** Images and indirect contact: how often men with such a record reoffend so, by what stands on it. */
public final class IndirectContact {
    private static final Predictor SELF = Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
    private static final int DECIMALS = 15;
    private static final Checks CHECKS = Checks.of(
            Required.mandatory(GENDER, HAS_EVER_COMMITTED_SEXUAL_OFFENCE),
            SexualCheck.COUNTS_GIVEN,
            SexualCheck.COUNTS_FIT,
            SexualCheck.NO_COUNTS_WITHOUT_HISTORY);

    private final Map<Ground, Share> shares = new EnumMap<>(Ground.class);
    private final boolean anyContactCounts;
    private final boolean womenNeedNoCounts;

    public IndirectContact(ConstantTable constants, Set<Correction> corrections) {
        anyContactCounts = corrections.contains(Correction.ANY_CONTACT_HISTORY_COUNTS);
        womenNeedNoCounts = corrections.contains(Correction.FOLLOWUP_AND_COUNTS_CHECKED);
        for (Ground ground : Ground.values()) {
            shares.put(ground, Share.of(ground == Ground.NONE ? 0 : constants.number(SELF.shortName(), ground.name())));
        }
    }

    /** Scores a person into {@code scores}. */
    public void score(Answers person, Scores scores) {
        if (!CHECKS.pass(person)) {
            scores.refuse(SELF);
            return;
        }
        if (SexualHistory.denied(person)) {
            scores.score(SELF, ScoreType.STATIC, 0, Band.NOT_APPLICABLE);
            return;
        }
        if (person.female() && !womenNeedNoCounts && SexualHistory.anyCountMissing(person)) {
            scores.breakOff(SELF, Fault.NO_COUNT);
            return;
        }
        Ground ground = ground(person);
        scores.score(SELF, ScoreType.STATIC, share(ground).hundredths(), ground.band());
    }

    public List<ValidationError> errors(Answers person) {
        return CHECKS.errors(person);
    }

    /** The share behind a person's score. */
    public BigDecimal feature(Answers person) {
        return new BigDecimal(share(ground(person)).share()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** What of the record decides. */
    public Ground ground(Answers person) {
        if (person.female()) {
            return Ground.NONE;
        }
        int images = person.of(TOTAL_INDECENT_IMAGE_SANCTIONS);
        if (images >= 1) {
            return images == 1 ? Ground.ONE_IMAGE : Ground.TWO_IMAGES;
        }
        int child = person.of(TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS);
        if (child >= 1) {
            return child == 1 ? Ground.ONE_CHILD_CONTACT : Ground.TWO_CHILD_CONTACTS;
        }
        boolean adult = person.of(TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS) != 0;
        boolean other = person.of(TOTAL_NON_CONTACT_SEXUAL_OFFENCES) != 0;
        boolean counts = anyContactCounts ? adult || other : adult && other;
        return counts ? Ground.OTHER_CONTACT : Ground.NONE;
    }

    private Share share(Ground ground) {
        return Objects.requireNonNull(shares.get(ground));
    }

    /** How many of a hundred reoffend so, as a share and in hundredths of a per cent. */
    private record Share(double share, int hundredths) {
        static Share of(double share) {
            return new Share(
                    share,
                    new BigDecimal(share * 100)
                            .setScale(2, RoundingMode.HALF_UP)
                            .movePointRight(2)
                            .intValueExact());
        }
    }

    /** What stands on the record, the weightiest first; the names are those of the table's rows. */
    public enum Ground {
        TWO_IMAGES(Band.HIGH),
        ONE_IMAGE(Band.MEDIUM),
        TWO_CHILD_CONTACTS(Band.LOW),
        ONE_CHILD_CONTACT(Band.LOW),
        OTHER_CONTACT(Band.LOW),
        NONE(Band.LOW);

        private final Band band;

        Ground(Band band) {
            this.band = band;
        }

        Band band() {
            return band;
        }
    }
}
