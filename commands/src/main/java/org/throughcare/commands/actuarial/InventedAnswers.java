package org.throughcare.commands.actuarial;

import static org.throughcare.practice.risk.predictor.answers.Question.AGE_AT_FIRST_SANCTION;
import static org.throughcare.practice.risk.predictor.answers.Question.ASSESSMENT_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_OFFENCE_CODE;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_AT_START_OF_FOLLOWUP;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_CURRENT_CONVICTION;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_FAMILY;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.EVIDENCE_OF_DOMESTIC_ABUSE;
import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.MOST_RECENT_OFFENCE_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_INDECENT_IMAGE_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NON_CONTACT_SEXUAL_OFFENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.tables.OffenceTable;

/**
 * Invented people as the predictors know them: the same seed gives the same people. Shares are made up so that every branch
 * is walked; nothing about real people can be learned from them.
 */
public final class InventedAnswers {
    private static final LocalDate FIRST_ASSESSMENT = LocalDate.of(2025, 1, 1);
    private static final int DAYS_OF_ASSESSMENT = 730;
    private static final double WOMEN = 0.12;
    private static final double SEXUAL_HISTORY = 0.25;
    private static final double EXTREME = 0.02;

    private final SplittableRandom random;
    private final int[] codes;

    public InventedAnswers(long seed, OffenceTable offences) {
        random = new SplittableRandom(seed);
        codes = offences.codes();
    }

    /** The next person, of whom everything is known. */
    public Answers complete() {
        return sheet().answers();
    }

    /** The next person, of whom each answer except the date of assessment is missing with the probability {@code share}. */
    public Answers withGaps(double share) {
        AnswerSheet sheet = sheet();
        for (Question question : Question.values()) {
            if (question != ASSESSMENT_DATE && random.nextDouble() < share) {
                sheet.leaveOut(question);
            }
        }
        return sheet.answers();
    }

    private AnswerSheet sheet() {
        AnswerSheet sheet = new AnswerSheet();
        for (Question question : Question.values()) {
            answer(sheet, question);
        }
        return record(sheet);
    }

    private void answer(AnswerSheet sheet, Question question) {
        switch (question.kind()) {
            case DATE, WHOLE, OFFENCE_CODE -> {}
            case PAST_OFFENCES -> sheet.set(question, random.nextInt(3) == 0 ? random.nextInt(512) : 0);
            case YES_NO -> sheet.put(question, random.nextInt(3) == 0);
            case PROBLEMS, GENDER, SUPERVISION, RELATIONSHIP, MOTIVATION, AWARENESS, QUALIFICATIONS, LEVEL ->
                sheet.set(question, random.nextInt(question.kind().words().size()));
        }
    }

    private AnswerSheet record(AnswerSheet sheet) {
        LocalDate assessed = FIRST_ASSESSMENT.plusDays(random.nextInt(DAYS_OF_ASSESSMENT));
        int age = 18 + (int) (random.nextDouble() * random.nextDouble() * 60);
        LocalDate convicted = assessed.minusDays(random.nextInt(1500));
        int ageThen = Math.max(10, age - 4);
        int first = 10 + random.nextInt(ageThen - 9);
        int usual = 1 + (int) (Math.pow(random.nextDouble(), 3) * 60);
        boolean extreme = random.nextDouble() < EXTREME;
        int sanctions = extreme ? 500 + random.nextInt(500) : usual;
        boolean woman = random.nextDouble() < WOMEN;
        sheet.put(ASSESSMENT_DATE, assessed)
                .put(DATE_OF_BIRTH, assessed.minusYears(age).minusDays(1 + random.nextInt(360)))
                .put(DATE_OF_CURRENT_CONVICTION, convicted)
                .put(DATE_AT_START_OF_FOLLOWUP, convicted.plusDays(random.nextInt(700)))
                .put(MOST_RECENT_OFFENCE_DATE, convicted.minusDays(random.nextInt(400)))
                .put(GENDER, Kind.GENDER.words().get(woman ? 1 : 0))
                .put(AGE_AT_FIRST_SANCTION, first)
                .put(TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES, sanctions)
                .put(TOTAL_NUMBER_OF_VIOLENT_SANCTIONS, extreme ? 0 : random.nextInt(1 + Math.min(sanctions, 12)))
                .put(CURRENT_OFFENCE_CODE, "%05d".formatted(codes[random.nextInt(codes.length)]));
        abuse(sheet);
        return sexualHistory(sheet, sanctions, convicted);
    }

    private void abuse(AnswerSheet sheet) {
        boolean evidence = random.nextInt(4) == 0;
        sheet.put(EVIDENCE_OF_DOMESTIC_ABUSE, evidence);
        if (!evidence) {
            sheet.leaveOut(DOMESTIC_ABUSE_AGAINST_PARTNER).leaveOut(DOMESTIC_ABUSE_AGAINST_FAMILY);
        }
    }

    private AnswerSheet sexualHistory(AnswerSheet sheet, int sanctions, LocalDate convicted) {
        boolean history = random.nextDouble() < SEXUAL_HISTORY;
        sheet.put(HAS_EVER_COMMITTED_SEXUAL_OFFENCE, history);
        int left = history ? 1 + random.nextInt(Math.min(sanctions, 6)) : 0;
        int[] counts = new int[4];
        for (; left > 0; left--) {
            counts[random.nextInt(counts.length)]++;
        }
        if (history) {
            sheet.put(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE, convicted.minusDays(random.nextInt(2500)));
        }
        return sheet.put(TOTAL_INDECENT_IMAGE_SANCTIONS, counts[0])
                .put(TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS, counts[1])
                .put(TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS, counts[2])
                .put(TOTAL_NON_CONTACT_SEXUAL_OFFENCES, counts[3]);
    }
}
