package org.throughcare.service.risk.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.assessment.Countersigning;
import org.throughcare.practice.risk.assessment.OverallLevel;
import org.throughcare.practice.risk.assessment.Signing;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.risk.assessment.Opened.Missing;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.AssessmentPage;
import org.throughcare.service.web.model.risk.AssessmentPage.Block;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;
import org.throughcare.service.web.model.risk.AssessmentPage.Step;

/** Makes the page of one part of an assessment. What of the record it rests on is audited before it is shown. */
@Component
class AssessmentForms {
    private final SigningAssessments signing;
    private final ShownTrail trail;
    private final Policy policy;

    AssessmentForms(SigningAssessments signing, ShownTrail trail, Policy policy) {
        this.signing = signing;
        this.trail = trail;
        this.policy = policy;
    }

    AssessmentPage page(SignedIn who, Opened opened, Part part, String key) {
        SeenCase seen = opened.seen();
        Set<EntryId> rests = new HashSet<>();
        opened.basis().clusters().forEach(cluster -> rests.addAll(cluster.entries()));
        opened.basis()
                .topics()
                .entries()
                .values()
                .forEach(entries -> entries.stream().map(Stated::id).forEach(rests::add));
        trail.sentencesShown(seen.person(), "GET " + Paths.ASSESSMENT, rests, 0);
        List<Missing> missing = opened.missing();
        return new AssessmentPage(
                seen.shell(),
                part.inAddress(),
                part.label(),
                Text.text("risk.assessment.intro." + part),
                steps(seen.crn(), part, missing),
                blocks(who, opened, part, missing),
                opened.saved(),
                key,
                part == Part.SIGN);
    }

    private static List<Step> steps(String crn, Part here, List<Missing> missing) {
        Map<Part, Integer> lacking = new EnumMap<>(Part.class);
        missing.forEach(one -> lacking.merge(one.part(), 1, Integer::sum));
        return Arrays.stream(Part.values())
                .map(part -> new Step(
                        part.label(),
                        Paths.assessment(crn, part.inAddress()),
                        part == here,
                        part == Part.SIGN ? missing.size() : lacking.getOrDefault(part, 0)))
                .toList();
    }

    private List<Block> blocks(SignedIn who, Opened opened, Part part, List<Missing> missing) {
        Fields fields = new Fields(opened.answers());
        OnRecordBlocks onRecord = new OnRecordBlocks(
                opened, fields, new Lines(opened.seen().reader(), opened.seen().crn()));
        return switch (part) {
            case CHANGED -> onRecord.changed();
            case WEIGH -> onRecord.weigh();
            case TOPICS -> onRecord.topics();
            case TEXT -> new WrittenBlocks(opened, fields).text();
            case JUDGE -> new JudgedBlocks(opened, fields).judge();
            case LEVELS -> new JudgedBlocks(opened, fields).levels();
            case PROTECT -> new ProtectionBlocks(opened, fields, policy).all();
            case PLAN -> new WrittenBlocks(opened, fields).plan();
            case SIGN -> sign(who, opened, missing);
        };
    }

    private List<Block> sign(SignedIn who, Opened opened, List<Missing> missing) {
        List<Block> blocks = new ArrayList<>();
        String crn = opened.seen().crn();
        if (!missing.isEmpty()) {
            blocks.add(Block.saying(
                    "missing",
                    Text.text("risk.assessment.lacking"),
                    "",
                    missing.stream().map(one -> line(crn, one)).toList()));
        }
        OverallLevel.of(opened.draft().levels()).ifPresent(overall -> blocks.add(JudgedBlocks.overall(overall)));
        if (opened.signing() instanceof Signing.Accepted accepted) {
            Countersigning countersigning = signing.countersigning(who, opened, accepted);
            blocks.add(Block.saying(
                    "countersigned",
                    Text.text("risk.assessment.countersigned"),
                    said(countersigning),
                    countersigning.reasons().stream()
                            .map(reason -> Line.of(Text.upper(reason.inWords())))
                            .toList()));
        }
        return blocks;
    }

    /** Who countersigns, as a sentence. */
    static String said(Countersigning countersigning) {
        return countersigning.by() == null
                ? Text.text("risk.assessment.countersigned.nobody")
                : Text.text(
                        "risk.assessment.countersigned.by", countersigning.by().title());
    }

    private static Line line(String crn, Missing missing) {
        return new Line(
                missing.inWords(), "", Paths.assessment(crn, missing.part().inAddress()), false);
    }
}
