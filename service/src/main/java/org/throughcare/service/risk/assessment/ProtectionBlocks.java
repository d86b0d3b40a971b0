package org.throughcare.service.risk.assessment;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.MappaScreening;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesPlace;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/**
 * What follows from a level without being typed again: screening for multi-agency public protection with what the record
 * holds, and whether approved premises were considered (R7, R49, R51, R59). Both are for a person to decide, and neither is
 * asked for before an assessment is signed.
 */
record ProtectionBlocks(Opened opened, Fields fields, Policy policy) {
    private static final String MAPPA = "protect-mappa";
    private static final String PREMISES = "protect-premises";
    private static final String WHY = "-why";
    private static final String CONSIDERED = "considered";

    List<Block> all() {
        MappaScreening screening =
                MappaScreening.at(opened.readable(), opened.seen().reader().now(), policy);
        List<Line> lines = new ArrayList<>();
        screening
                .categories()
                .forEach(one ->
                        lines.add(Line.of(Text.text("risk.assessment.mappa.category", one.number(), one.reason()))));
        screening
                .bearing()
                .forEach(
                        one -> lines.add(Line.of(Text.text("risk.assessment.mappa.level", one.level(), one.reason()))));
        return List.of(
                new Block(
                        "mappa",
                        Text.text("risk.assessment.mappa"),
                        lines.isEmpty()
                                ? Text.text("risk.assessment.mappa.nothing")
                                : Text.text("risk.assessment.mappa.says"),
                        lines,
                        List.of(),
                        List.of(
                                fields.yesOrNo(MAPPA, Text.text("risk.assessment.mappa.eligible"), null),
                                fields.lines(MAPPA + WHY, Text.text("risk.assessment.mappa.why"), null)),
                        List.of()),
                Block.asking(
                        "premises",
                        Text.text("risk.assessment.premises"),
                        "",
                        List.of(
                                fields.yesOrNo(PREMISES, Text.text("risk.assessment.premises.considered"), null),
                                fields.lines(PREMISES + WHY, Text.text("risk.assessment.premises.why"), null))));
    }

    /** What was answered with a reason, as it is recorded beside the assessment. */
    static List<Fact> facts(Answers answers) {
        List<Fact> facts = new ArrayList<>();
        Boolean eligible = answers.yesOrNo(MAPPA);
        if (eligible != null && !answers.text(MAPPA + WHY).isEmpty()) {
            facts.add(new MappaScreened(eligible, answers.text(MAPPA + WHY)));
        }
        if (answers.text(PREMISES).equals(Answers.YES)
                && !answers.text(PREMISES + WHY).isEmpty()) {
            facts.add(new ApprovedPremisesPlace(CONSIDERED, answers.text(PREMISES + WHY)));
        }
        return facts;
    }
}
