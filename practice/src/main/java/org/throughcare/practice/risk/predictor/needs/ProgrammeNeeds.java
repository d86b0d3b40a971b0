package org.throughcare.practice.risk.predictor.needs;

import static org.throughcare.practice.risk.predictor.answers.Question.SUPERVISION_STATUS;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** Finds the programme pathway from a person's needs and from what the other predictors say. */
public final class ProgrammeNeeds {
    private static final Required REQUIRED = Required.mandatory(SUPERVISION_STATUS);
    private static final int CUSTODY = 0;
    private static final int COMMUNITY = 1;
    private static final int REMAND = 2;

    private final NeedLevels needs;
    private final RiskLevels risks;
    private final boolean remandIsCustody;
    private final PartnerRisk partner;

    public ProgrammeNeeds(ConstantTable constants, Set<Correction> corrections) {
        partner = new PartnerRisk(corrections.contains(Correction.VERY_HIGH_PARTNER_RISK_COUNTS));
        needs = new NeedLevels(constants, partner);
        risks = new RiskLevels(constants, partner);
        remandIsCustody = corrections.contains(Correction.REMAND_IS_CUSTODY);
    }

    /** The pathway, given what the other predictors say. */
    public Pathway pathway(Answers person, KnownRisks known) {
        if (person.missing(SUPERVISION_STATUS)) {
            return Pathway.OMISSION;
        }
        boolean community = person.is(SUPERVISION_STATUS, COMMUNITY);
        Level need = needs.of(person, community);
        if (need == null) {
            return Pathway.OMISSION;
        }
        Level risk = risks.now(person, known);
        Pathway pathway = pathway(person, known, need, risk);
        if (!anythingMissing(person)) {
            return pathway;
        }
        boolean open = (!partner.complete(person) && pathway == Pathway.ALTERNATIVE)
                || risks.projected(person, known) != risk
                || (partner.unknown(person) && !community);
        return open ? Pathway.OMISSION : pathway;
    }

    private Pathway pathway(Answers person, KnownRisks known, Level need, Level risk) {
        boolean bothHigh = risks.bothHigh(known) || (need == Level.HIGH && risk == Level.HIGH);
        if (custody(person) && (bothHigh || (risks.allHigh(known) && partner.high(person)))) {
            return Pathway.HIGH;
        }
        boolean community = person.is(SUPERVISION_STATUS, COMMUNITY);
        return (community && bothHigh) || partner.raised(person) || middling(need, risk)
                ? Pathway.MODERATE
                : Pathway.ALTERNATIVE;
    }

    public List<ValidationError> errors(Answers person) {
        if (REQUIRED.fails(person)) {
            return List.of(REQUIRED.error(person));
        }
        if (!anythingMissing(person)) {
            return List.of();
        }
        return List.of(new ValidationError(
                ErrorType.MISSING_MANDATORY_INPUT,
                Domain.ALL.stream()
                        .flatMap(domain -> domain.questions().stream())
                        .filter(person::missing)
                        .map(Question::field)
                        .toList()));
    }

    private boolean custody(Answers person) {
        return person.is(SUPERVISION_STATUS, CUSTODY) || (remandIsCustody && person.is(SUPERVISION_STATUS, REMAND));
    }

    private static boolean middling(Level need, Level risk) {
        return need != Level.LOW && risk != Level.LOW && (need != Level.HIGH || risk != Level.HIGH);
    }

    private static boolean anythingMissing(Answers person) {
        for (int i = 0; i < Domain.ALL.size(); i++) {
            if (Domain.ALL.get(i).incomplete(person)) {
                return true;
            }
        }
        return false;
    }
}
