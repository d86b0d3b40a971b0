package org.throughcare.service.feeds.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.Bailed;
import org.throughcare.practice.sentence.SentenceFact.NotConvicted;
import org.throughcare.practice.sentence.SentenceFact.Remanded;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentKind;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentRequirementMade;
import org.throughcare.service.feeds.facts.CourtResults.Meaning;
import org.throughcare.service.feeds.reading.Part;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/**
 * What a court decided of one defendant, offence by offence. Every order that protects someone becomes an order of its own
 * (R24); its wording stays with the court, for it may name whom it protects (A7).
 */
final class CourtHearings {
    private static final int MOST_OFFENCES = 100;
    private static final int MOST_RESULTS = 50;

    private final Event event;
    private final List<Said> said = new ArrayList<>();
    private final Map<SentenceKind, Sentence> sentences = new EnumMap<>(SentenceKind.class);

    private CourtHearings(Event event) {
        this.event = event;
    }

    static List<About> resulted(Event event) {
        return event.detail().has("offences") ? new CourtHearings(event).read() : event.kept();
    }

    private List<About> read() {
        Part detail = event.detail();
        for (Part charged : detail.parts("offences", MOST_OFFENCES)) {
            Offence offence = Natures.offence(charged);
            charged.parts("judicialResults", MOST_RESULTS).forEach(result -> result(charged, offence, result));
        }
        sentences.values().forEach(sentence -> said.add(sentence.said(detail)));
        if (said.isEmpty()) {
            said.add(event.report("a hearing whose results change nothing on record"));
        }
        @Nullable Instant heard = detail.momentIfSaid("heardAt");
        return event.says(said.stream().map(one -> one.at(heard)).toList());
    }

    private void result(Part charged, Offence offence, Part result) {
        String label = result.text("label");
        @Nullable Row row = CourtResults.of(label);
        if (row == null) {
            said.add(unknown(label, offence));
            return;
        }
        switch (row.one("means", Meaning.class)) {
            case SENTENCE ->
                sentences
                        .computeIfAbsent(row.one("kind", SentenceKind.class), Sentence::new)
                        .add(offence, CourtResults.months(result));
            case ORDER -> said.add(order(row, result));
            case TREATMENT -> said.add(treatment(row, result));
            case NOT_CONVICTED ->
                said.add(Said.of(new NotConvicted(
                        label,
                        List.of(offence),
                        charged.textIfSaid("relevantInformation"),
                        charged.textIfSaid("lawfulBasis"),
                        charged.dateIfSaid("reviewOn"))));
            case REMANDED ->
                said.add(Said.of(
                        new Remanded(Objects.requireNonNullElse(result.textIfSaid("until"), "a date not said"))));
            case BAILED -> said.add(Said.of(new Bailed(result.texts("conditions"))));
            case NOTED -> {}
        }
    }

    private static Said unknown(String label, Offence offence) {
        Map<String, String> body = new TreeMap<>();
        body.put("result", label);
        body.put("offence", offence.inWords());
        return Said.of(new UnknownFact("COURT_RESULT", body));
    }

    private Said order(Row row, Part result) {
        @Nullable RiskGroup protects = result.oneIfSaid("protects", RiskGroup.class);
        Said made = Said.of(new ProtectiveOrderMade(
                row.one("kind", OrderKind.class),
                protects == null ? row.one("protects", RiskGroup.class) : protects,
                result.texts("terms"),
                result.dateIfSaid("endsOn"),
                event.detail().textIfSaid("court")));
        return protects == null
                ? made.taken("Whom it protects was not said; it is taken as such orders usually are.")
                : made;
    }

    private Said treatment(Row row, Part result) {
        @Nullable Integer months = CourtResults.months(result);
        @Nullable Boolean report = result.flagIfSaid("reportBefore");
        @Nullable Boolean reviews = result.flagIfSaid("courtReviews");
        if (months == null) {
            result.refuse("months", "is missing; a treatment requirement must say how long it is");
            months = 1;
        }
        Said made = Said.of(new TreatmentRequirementMade(
                row.one("kind", TreatmentKind.class), months, report != null && report, reviews != null && reviews));
        return report == null || reviews == null
                ? made.taken(
                        "Whether there was a report before it, or court reviews, was not said; it is taken as none.")
                : made;
    }
}
