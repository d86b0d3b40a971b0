package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_OFFENCE_CODE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_CUSTODIAL_SENTENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_ELIGIBLE_FOR_MAPPA;
import static org.throughcare.practice.risk.predictor.answers.Question.OVERALL_RISK_FOR_ASSESSMENT;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.OffenceCodeCheck;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;
import org.throughcare.practice.risk.predictor.tables.OffenceTable;

/** The screen for the offender personality disorder pathway, with its own items for men and for women. */
public final class PersonalityScreen {
    private static final int HIGH = 2;
    private static final int VERY_HIGH = 3;

    private final OffenceTable offences;
    private final Checks checks;
    private final MaleItems male;
    private final int personalityFrom;
    private final int indicatorsFrom;
    private final int femaleFrom;

    public PersonalityScreen(ConstantTable constants, OffenceTable offences) {
        this.offences = offences;
        checks = Checks.of(new PersonalityRequired(), new DomesticAbuseCheck(), new OffenceCodeCheck(offences));
        male = new MaleItems(constants.whole("OPD", "YOUTH_UNTIL"));
        personalityFrom = constants.whole("OPD", "PERSONALITY_FROM");
        indicatorsFrom = constants.whole("OPD", "INDICATORS_FROM");
        femaleFrom = constants.whole("OPD", "FEMALE_FROM");
    }

    public PathwayScreening screen(Answers person) {
        if (!checks.pass(person) || unanswered(person, person.female() ? FemaleItems.ASKED : MaleItems.ASKED)) {
            return PathwayScreening.NOT_SCREENED;
        }
        if (!opens(person)) {
            return PathwayScreening.SCREENED_OUT_AT_THE_GATE;
        }
        return reaches(person) ? PathwayScreening.SCREENED_IN : PathwayScreening.SCREENED_OUT_BY_POINTS;
    }

    public List<ValidationError> errors(Answers person) {
        return checks.errors(person);
    }

    private boolean opens(Answers person) {
        boolean high =
                person.is(OVERALL_RISK_FOR_ASSESSMENT, HIGH) || person.is(OVERALL_RISK_FOR_ASSESSMENT, VERY_HIGH);
        if (person.female()) {
            return high || person.yes(IS_ELIGIBLE_FOR_MAPPA);
        }
        return high && offences.violentOrSexual(person.of(CURRENT_OFFENCE_CODE)) && person.yes(HAS_CUSTODIAL_SENTENCE);
    }

    private boolean reaches(Answers person) {
        if (person.female()) {
            return FemaleItems.points(person) >= femaleFrom;
        }
        return male.personality(person) >= personalityFrom || MaleItems.indicators(person) >= indicatorsFrom;
    }

    private static boolean unanswered(Answers person, List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            if (person.has(questions.get(i))) {
                return false;
            }
        }
        return true;
    }
}
