package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.ids;
import static org.throughcare.commands.words.Phrases.listed;
import static org.throughcare.commands.words.Phrases.offences;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.assessment.AssessmentFact;
import org.throughcare.practice.risk.assessment.AssessmentFact.ChangeNamed;
import org.throughcare.practice.risk.assessment.AssessmentFact.LevelReasoned;
import org.throughcare.practice.risk.assessment.AssessmentFact.PlanItemMade;
import org.throughcare.practice.risk.assessment.AssessmentFact.SectionWritten;
import org.throughcare.practice.risk.assessment.Section;

/** The steps of an assessment, in words. */
final class AssessmentWords {
    private AssessmentWords() {}

    static String of(AssessmentFact fact) {
        return switch (fact) {
            case AssessmentFact.ClusterWeighed weighed ->
                weighed.cluster().inWords() + " (" + ids(weighed.entries()) + "): weighed by the "
                        + weighed.by().title() + " in assessment " + weighed.assessment()
                        + (weighed.bears() ? ", bears on the level now: " : ", does not bear on the level now: ")
                        + weighed.why();
            case AssessmentFact.TopicLeftOut left ->
                plain(left.topic()) + " left out of assessment " + left.assessment() + ": " + left.why();
            case LevelReasoned level -> level(level);
            case SectionWritten section -> section(section);
            case PlanItemMade item -> item(item);
            case AssessmentFact.CountersignatureAsked asked ->
                "the " + asked.of().title() + " is asked to countersign assessment " + asked.assessment() + ": "
                        + listed(asked.reasons());
            case AssessmentFact.CountersignatureAnswered answered ->
                "the " + answered.by().title()
                        + (answered.given() ? " countersigned assessment " : " gave back for a change assessment ")
                        + answered.assessment() + ", looking at " + answered.lookedAt() + ": " + answered.reason();
        };
    }

    private static String level(LevelReasoned level) {
        return "why the level of assessment " + level.assessment() + " is "
                + level.overall().inWords()
                + (level.drivers().isEmpty() ? "" : ", driven by " + plain(level.drivers()))
                + "; would make harm likely: "
                + listed(level.changes().stream().map(AssessmentWords::change).toList())
                + also(" (", level.noChange() == null ? null : level.noChange() + ")") + "; how soon: "
                + level.howSoon()
                + "; impact: " + level.impact() + "; would change it: " + level.wouldChange()
                + also("; beside the answers it stands because ", level.besideAnswers());
    }

    private static String change(ChangeNamed change) {
        return change.what() + (change.presentNow() ? " (present now)" : " (not present now)");
    }

    private static String section(SectionWritten section) {
        String origin = on(", carried over from ", section.carriedFrom())
                + (section.carriedOffences().isEmpty() ? "" : " when it was of " + offences(section.carriedOffences()));
        return section.section().inWords() + " in assessment " + section.assessment() + " " + plain(section.made())
                + origin + ": " + section.text();
    }

    private static String item(PlanItemMade item) {
        return "plan of assessment " + item.assessment() + ", in " + plain(item.setting()) + ", for "
                + plain(item.group()) + ": " + item.action() + ", by " + item.owner() + ", against " + item.risk()
                + (item.restsOn().isEmpty()
                        ? ""
                        : "; rests on "
                                + listed(item.restsOn().stream()
                                        .map(Section::inWords)
                                        .toList()))
                + (item.manages().isEmpty()
                        ? ""
                        : "; manages "
                                + listed(item.manages().stream()
                                        .map(ClusterId::inWords)
                                        .toList()));
    }
}
