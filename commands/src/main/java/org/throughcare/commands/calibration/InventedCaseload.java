package org.throughcare.commands.calibration;

import static org.throughcare.practice.risk.predictor.answers.Question.ASSESSMENT_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.throughcare.commands.actuarial.ActuarialTables;
import org.throughcare.commands.actuarial.InventedAnswers;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;

/**
 * Invented people with an area, an ethnicity, a sex, an age and a disability or none; the same seed gives the same people.
 * Two in three have been in custody and did there between none and six things that could have been sanctioned as violence;
 * four in ten of those were put on record, or more often of one ethnicity.
 */
final class InventedCaseload {
    /** The first day on which anybody is assessed. */
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static final double IN_CUSTODY = 2.0 / 3;
    private static final int MOST_ACTS = 6;
    private static final double REPORTED = 0.4;
    private static final int MONTHS_A_QUARTER = 3;

    private final InventedAnswers answers;
    private final SplittableRandom random;
    private final Shares shares;
    private final Truth truth;

    InventedCaseload(long seed, Truth truth) {
        answers = new InventedAnswers(seed, ActuarialTables.builtIn().offences());
        random = new SplittableRandom(seed ^ 0x5DEECE66DL);
        shares = Shares.builtIn();
        this.truth = truth;
    }

    /** The next person. */
    InventedPerson next() {
        Answers base = answers.complete();
        LocalDate assessed = PackedDate.day(base.of(ASSESSMENT_DATE));
        Map<Characteristic, String> groups = new EnumMap<>(Characteristic.class);
        for (Characteristic characteristic : Characteristic.values()) {
            groups.put(
                    characteristic,
                    switch (characteristic) {
                        case AREA, ETHNICITY, DISABILITY -> shares.group(characteristic, random.nextDouble());
                        case SEX -> base.male() ? "Men" : "Women";
                        case AGE -> age(PackedDate.day(base.of(DATE_OF_BIRTH)), assessed);
                    });
        }
        boolean more = truth.reportsMore(groups.getOrDefault(Characteristic.ETHNICITY, ""));
        double rate = more ? Math.min(1, REPORTED * truth.times()) : REPORTED;
        int alike = 0;
        int recorded = 0;
        int acts = random.nextDouble() < IN_CUSTODY ? random.nextInt(MOST_ACTS + 1) : 0;
        for (int act = 0; act < acts; act++) {
            double noticed = random.nextDouble();
            alike += noticed < REPORTED ? 1 : 0;
            recorded += noticed < rate ? 1 : 0;
        }
        Answers asAlike = with(base, alike);
        return new InventedPerson(
                recorded == alike ? asAlike : with(base, recorded),
                asAlike,
                (int) (ChronoUnit.MONTHS.between(FIRST, assessed) / MONTHS_A_QUARTER),
                groups,
                random.nextDouble());
    }

    private static Answers with(Answers base, int sanctions) {
        if (sanctions == 0) {
            return base;
        }
        AnswerSheet sheet = base.sheet();
        return sheet.put(
                        TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES,
                        base.of(TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES) + sanctions)
                .put(TOTAL_NUMBER_OF_VIOLENT_SANCTIONS, base.of(TOTAL_NUMBER_OF_VIOLENT_SANCTIONS) + sanctions)
                .answers();
    }

    private static String age(LocalDate born, LocalDate on) {
        long years = ChronoUnit.YEARS.between(born, on);
        if (years < 25) {
            return "18 to 24";
        }
        return years < 35 ? "25 to 34" : years < 50 ? "35 to 49" : "50 and over";
    }
}
