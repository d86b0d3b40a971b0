package org.throughcare.practice.risk.predictor.sexual;

import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_INDECENT_IMAGE_SANCTIONS;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** Images and indirect contact in the generation before: every history of a man had a share above nought. */
public final class IndirectContactBefore {
    private static final String NAME = "OSP-I";
    private static final Checks CHECKS = Checks.of(
            Required.mandatory(GENDER, HAS_EVER_COMMITTED_SEXUAL_OFFENCE),
            SexualCheck.COUNTS_GIVEN,
            SexualCheck.NO_COUNTS_WITHOUT_HISTORY);

    private final ConstantTable constants;

    public IndirectContactBefore(ConstantTable constants) {
        this.constants = constants;
    }

    public List<ValidationError> errors(Answers person) {
        return CHECKS.errors(person);
    }

    /** Whether it concerns the person: a man with a sexual offence on record. */
    public static boolean concerns(Answers person) {
        return person.male() && SexualHistory.known(person);
    }

    /** The share that reoffends so, of a person without errors; nought for whom it does not concern. */
    public double share(Answers person) {
        if (!concerns(person)) {
            return 0;
        }
        int images = person.of(TOTAL_INDECENT_IMAGE_SANCTIONS);
        int child = person.of(TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS);
        if (images >= 1) {
            return figure(images == 1 ? "ONE_IMAGE" : "TWO_IMAGES");
        }
        if (child >= 1) {
            return figure(child == 1 ? "ONE_CHILD_CONTACT" : "TWO_CHILD_CONTACTS");
        }
        return figure(SexualHistory.everyCountZero(person) ? "NO_SANCTIONS" : "OTHER_CONTACT");
    }

    private double figure(String parameter) {
        return constants.number(NAME, parameter);
    }
}
