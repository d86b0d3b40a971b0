package org.throughcare.service.feeds.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.practice.record.UnknownFact;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.reading.CanonicalJson;
import org.throughcare.service.feeds.reading.Envelope;
import org.throughcare.service.feeds.reading.Part;

/** One event while it is read: its envelope, and what it says freely, field by field. */
public final class Event {
    private final FeedSource source;
    private final Envelope envelope;
    private final Part additional;
    private final Part detail;

    /** The event of {@code envelope}; what is refused of it is kept in {@code problems}. */
    public Event(FeedSource source, Envelope envelope, Problems problems) {
        this.source = source;
        this.envelope = envelope;
        additional = new Part(envelope.additional(), "additionalInformation", problems);
        detail = envelope.detail() == null
                ? Part.absent("detail", problems)
                : new Part(envelope.detail(), "detail", problems);
        additional.has("nomsNumber");
    }

    /** Its envelope. */
    public Envelope envelope() {
        return envelope;
    }

    /** What the source says in the event itself. */
    public Part additional() {
        return additional;
    }

    /** What the source says where the event points; absent when it was not sent along. */
    public Part detail() {
        return detail;
    }

    /** The last word of its type. */
    String verb() {
        return envelope.type().substring(envelope.type().lastIndexOf('.') + 1);
    }

    /** What it says of the one person it names. */
    List<About> says(Said... said) {
        return says(Arrays.asList(said));
    }

    /** What it says of the one person it names. */
    List<About> says(List<Said> said) {
        return List.of(new About(envelope.numbers(), said));
    }

    /** What the source tells us in words, with nothing in it that bears on harm unless {@code signs} say so. */
    Said report(String content, Sign... signs) {
        return Said.of(new ThirdPartyReport(from(), content, Set.of(signs)));
    }

    /** Kept as it came: a person says what it is. */
    List<About> kept() {
        return says(Said.of(new UnknownFact(envelope.type(), body())));
    }

    /** The event and all that came with it, as text. */
    Map<String, String> body() {
        Map<String, String> body = new TreeMap<>();
        if (!envelope.description().isEmpty()) {
            body.put("description", envelope.description());
        }
        additional.raw().forEach((name, value) -> body.put(name, text(value)));
        detail.raw().forEach((name, value) -> body.put("detail." + name, text(value)));
        return body;
    }

    /** Where it came from and can be looked up, with the single values that nobody read. */
    public List<String> references() {
        List<String> references = new ArrayList<>();
        if (envelope.detailUrl() != null) {
            references.add(envelope.detailUrl());
        }
        for (String name : additional.unread()) {
            if (additional.raw().get(name) instanceof Node.Text value) {
                references.add(name + " " + value.text());
            }
        }
        return references;
    }

    private String from() {
        return switch (source) {
            case PRISON -> "the prison";
            case PROBATION -> "probation's case system";
            case POLICE -> "the police";
            case COURT -> "the court";
            case MONITORING -> "electronic monitoring";
            case PROVIDER -> "a provider";
        };
    }

    private static String text(Node node) {
        return node instanceof Node.Text text ? text.text() : CanonicalJson.text(node);
    }
}
