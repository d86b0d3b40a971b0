package org.throughcare.practice.risk.predictor.regression;

import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.tables.OffenceTable;

/** What the regressions work out from the answers of one person, to be written over for the next. */
public final class Facts {
    private static final int MOST_MONTHS = 36;

    private Answers answers;
    private int sanctions;
    private int violent;
    private int yearsSinceFirst;
    private int age;
    private int months;
    private int category;
    private boolean female;

    /** Facts of {@code nobody} yet. */
    public Facts(Answers nobody) {
        answers = nobody;
    }

    /**
     * Works out the facts of a person whose static answers are all there.
     *
     * @return whether that can be done: follow-up must begin after birth
     */
    public boolean read(Answers person, OffenceTable offences) {
        answers = person;
        int birth = person.of(Question.DATE_OF_BIRTH);
        int conviction = person.of(Question.DATE_OF_CURRENT_CONVICTION);
        int followup = person.has(Question.DATE_AT_START_OF_FOLLOWUP)
                ? person.of(Question.DATE_AT_START_OF_FOLLOWUP)
                : conviction;
        if (followup <= birth) {
            return false;
        }
        int assessed = person.of(Question.ASSESSMENT_DATE);
        sanctions = person.of(Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES);
        violent = person.grade(Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS);
        age = PackedDate.years(birth, followup);
        yearsSinceFirst = PackedDate.years(birth, conviction) - person.of(Question.AGE_AT_FIRST_SANCTION);
        months = assessed < followup ? 0 : Math.min(MOST_MONTHS, PackedDate.months(followup, assessed));
        category = offences.category(person.of(Question.CURRENT_OFFENCE_CODE));
        female = person.female();
        return true;
    }

    public Answers answers() {
        return answers;
    }

    /** Sanctions for all offences, this one included. */
    public int sanctions() {
        return sanctions;
    }

    /** Sanctions for violence; 0 if not given. */
    public int violent() {
        return violent;
    }

    /** Whole years of age at this conviction less age at the first sanction. */
    public int yearsSinceFirst() {
        return yearsSinceFirst;
    }

    /** Whole years of age at the start of follow-up. */
    public int age() {
        return age;
    }

    /** Whole months from the start of follow-up to the assessment, at most 36. */
    public int months() {
        return months;
    }

    int category() {
        return category;
    }

    public boolean female() {
        return female;
    }
}
