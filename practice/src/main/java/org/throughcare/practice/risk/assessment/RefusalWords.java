package org.throughcare.practice.risk.assessment;

import java.util.List;
import java.util.Locale;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Setting;
import org.throughcare.practice.terms.Wording;

/** Says in plain words what a draft still lacks. */
final class RefusalWords {
    private RefusalWords() {}

    static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.ClusterNotWeighed cluster ->
                "Not weighed yet: " + cluster.cluster().inWords() + " (" + entries(cluster) + ").";
            case Refusal.ClusterWithoutReason cluster ->
                "Nothing says why this " + (cluster.bears() ? "bears" : "does not bear") + " on the level now: "
                        + cluster.cluster().inWords() + ".";
            case Refusal.TopicNotConsidered topic ->
                "The record holds something on " + words(topic.topic())
                        + ", which was neither considered nor left out for a reason.";
            case Refusal.LevelMissing level ->
                "No level is chosen for " + words(level.group()) + " " + where(level.setting()) + ".";
            case Refusal.CriterionUnanswered criterion ->
                "No answer with evidence: " + criterion.criterion().inWords() + ".";
            case Refusal.QuestionUnanswered question ->
                "Nothing says " + question.question().inWords() + ".";
            case Refusal.PresenceUnanswered presence ->
                "Nothing says whether this is present now: " + presence.circumstance() + ".";
            case Refusal.AskedOnceMore asked -> once(asked);
            case Refusal.CarriedTextNotConfirmed text ->
                "The text on " + text.section().inWords() + " was carried over from " + text.writtenOn()
                        + " and is neither confirmed nor written anew.";
            case Refusal.AnalysisOfOtherOffences analysis ->
                "The offence analysis does not match the index offences: it is not of "
                        + Wording.join(analysis.notAnalysed()) + ".";
            case Refusal.PlanItemUnfinished item ->
                "Plan item " + item.item() + " does not say what is done, by whom and about what.";
            case Refusal.PlanItemUnlinked item ->
                "Plan item " + item.item() + " (" + item.risk()
                        + ") rests on no section and manages nothing on record.";
            case Refusal.PlanItemOnEmptySection item ->
                "Plan item " + item.item() + " (" + item.risk() + ") rests on "
                        + item.section().inWords() + ", where nothing is analysed.";
            case Refusal.ClusterUnmanaged cluster ->
                "Said to bear on the level, and nothing in the plan manages it " + where(cluster.setting()) + ": "
                        + cluster.cluster().inWords() + ".";
            case Refusal.PlanReviewDate date ->
                date.given() == null
                        ? "The plan has no review date."
                        : "The review date of the plan, " + date.given() + ", does not lie ahead.";
            case Refusal.SuggestionUnanswered suggestion ->
                "Provisional until you sign it, or say why not: " + suggestion.suggestion() + ".";
        };
    }

    private static String once(Refusal.AskedOnceMore asked) {
        String level = "The level chosen is " + asked.chosen().inWords();
        String present =
                asked.presentNow().isEmpty() ? "" : " and said to be present now: " + Wording.join(asked.presentNow());
        String answers = asked.answers().isEmpty()
                ? ""
                : "; answered as holding or not otherwise than that level reads: "
                        + Wording.join(
                                asked.answers().stream().map(Criterion::inWords).toList());
        return level + present + answers + ". Say why the level stands, or change an answer.";
    }

    private static String entries(Refusal.ClusterNotWeighed cluster) {
        List<String> ids =
                cluster.notSeen().stream().sorted().map(EntryId::value).toList();
        return Wording.join(ids);
    }

    private static String where(Setting setting) {
        return switch (setting) {
            case CUSTODY -> "in custody";
            case COMMUNITY -> "in the community";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
