package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.on;

import org.throughcare.practice.oversight.OversightFact;

/** Review and accountability, in words. */
final class OversightWords {
    private OversightWords() {}

    static String of(OversightFact fact) {
        return switch (fact) {
            case OversightFact.SeriousFurtherOffence offence -> "a serious further offence: " + offence.offence();
            case OversightFact.SfoOpened opened ->
                "opened as a serious further offence by the " + opened.by().title() + "; the record is frozen";
            case OversightFact.EarlyLookMade look -> "early look made" + also(": ", look.summary());
            case OversightFact.ReviewCorrected corrected -> corrected.corrected() + " corrected: " + corrected.reason();
            case OversightFact.ReviewCompleted review -> "review completed: " + review.kind();
            case OversightFact.RecommendationMade made ->
                "recommended to " + made.owner() + ": " + made.text() + on("; due on ", made.dueOn());
            case OversightFact.DissentRecorded dissent ->
                dissent.by().title() + " disagreed with " + dissent.decision() + ": " + dissent.reason();
            case OversightFact.DissentAnswered answered ->
                "the " + answered.by().title() + " answered the disagreement " + answered.dissent()
                        + (answered.decisionStands() ? "; the decision stands: " : "; the decision is taken again: ")
                        + answered.reason();
            case OversightFact.VictimContactPromised promise ->
                "contact promised to a victim or family by " + Phrases.date(promise.by());
            case OversightFact.VictimContactMade made -> "the contact promised in " + made.promise() + " was made";
            case OversightFact.WeekendPlanned planned ->
                "planned for the weekend or holiday: if " + planned.couldHappen() + ", then " + planned.then()
                        + "; recall "
                        + (planned.recallConsidered() ? "considered" : "not considered") + ": " + planned.onRecall()
                        + "; ring the " + planned.ring().title();
            case OversightFact.BroughtToSupervision brought -> "brought to supervision: " + brought.about();
            case OversightFact.AgreedInSupervision agreed ->
                "agreed in supervision: " + agreed.action() + "; the "
                        + agreed.who().title() + " by " + Phrases.date(agreed.on());
            case OversightFact.PersonnelProcess _ ->
                throw new IllegalArgumentException("a personnel process is never part of a case record (R110)");
        };
    }
}
