package org.throughcare.service.feeds.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.sentence.SentenceFact.Arrested;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.sentence.SentenceFact.PoliceCallOut;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.terms.Nature;
import org.throughcare.service.feeds.reading.Part;
import org.throughcare.service.feeds.reading.ReferenceTable;

/** What the police tell: call-outs, intelligence, arrests and charges. Intelligence stays a suspicion. */
final class PoliceEvents {
    private static final ReferenceTable SERIOUS = ReferenceTable.builtIn("sfo-offences.csv");
    private static final int MOST_OFFENCES = 100;

    private PoliceEvents() {}

    static List<About> callOut(Event event) {
        Part detail = event.detail();
        return detail.present()
                ? event.says(Said.of(new PoliceCallOut(
                                Natures.offences(detail),
                                Objects.requireNonNullElse(detail.textIfSaid("outcome"), "outcome not said")))
                        .at(detail.momentIfSaid("happenedAt")))
                : event.kept();
    }

    static List<About> intelligence(Event event) {
        Part detail = event.detail();
        if (!detail.has("summary")) {
            return event.kept();
        }
        String summary = detail.text("summary");
        Set<Nature> suspected = EnumSet.noneOf(Nature.class);
        suspected.addAll(Natures.of(detail, summary));
        @Nullable String grading = detail.textIfSaid("grading");
        @Nullable Boolean inCustody = detail.flagIfSaid("inCustody");
        Said said = Said.of(
                inCustody != null && inCustody
                        ? new IntelligenceReceived(suspected, grading, summary)
                        : new CommunityIntelligence(
                                suspected, summary + (grading == null ? "" : " (graded " + grading + ")")));
        @Nullable Boolean restricted = detail.flagIfSaid("restricted");
        said = said.at(detail.momentIfSaid("happenedAt"));
        return event.says(restricted != null && restricted ? said.restricted() : said);
    }

    static List<About> arrest(Event event) {
        Part detail = event.detail();
        return detail.has("offences")
                ? event.says(Said.of(new Arrested(Natures.offences(detail))).at(detail.momentIfSaid("happenedAt")))
                : event.kept();
    }

    /** A charge is listed when any of its offences can open a serious further offence case. */
    static List<About> charge(Event event) {
        Part detail = event.detail();
        if (!detail.has("offences")) {
            return event.kept();
        }
        boolean listed = detail.parts("offences", MOST_OFFENCES).stream()
                .map(offence -> offence.textIfSaid("code"))
                .anyMatch(code -> code != null && SERIOUS.row(code) != null);
        return event.says(Said.of(new Charged(Natures.offences(detail), listed, detail.dateIfSaid("committedOn")))
                .at(detail.momentIfSaid("chargedAt")));
    }

    static List<About> recallArrest(Event event) {
        Part detail = event.detail();
        return event.says(Said.of(new ArrestedOnRecall("the police")).at(detail.momentIfSaid("happenedAt")));
    }

    static List<About> recallAttempt(Event event) {
        Part detail = event.detail();
        return detail.present()
                ? event.says(Said.of(new ArrestAttempted(
                                detail.text("place"), detail.text("result"), detail.textIfSaid("otherAddress")))
                        .at(detail.momentIfSaid("happenedAt")))
                : event.kept();
    }
}
