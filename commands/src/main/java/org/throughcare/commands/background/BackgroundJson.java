package org.throughcare.commands.background;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.duties.RuleCard;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The report as one JSON object, the same bytes on every machine. */
public final class BackgroundJson {
    private static final int DECIMALS = 3;

    private final BackgroundLoad load;
    private final JsonGenerator out;

    private BackgroundJson(BackgroundLoad load, JsonGenerator out) {
        this.load = load;
        this.out = out;
    }

    /** The whole text, ending in a line break. */
    public static String of(BackgroundLoad load) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new BackgroundJson(load, out).whole();
        }
        return text + "\n";
    }

    private void whole() {
        out.writeStartObject();
        out.writeNumberProperty("people", load.people());
        out.writeNumberProperty("years", load.years());
        out.writeStringProperty("seed", Long.toString(load.seed()));
        out.writeStringProperty("from", load.from().toString());
        out.writeStringProperty("to", load.to().toString());
        out.writeNumberProperty("casesPerPractitioner", load.casesPerPractitioner());
        out.writeStringProperty(
                "note", "An invented caseload: it shows what rules would ask of whom, and proves no fairness.");
        each("goals", Goal.of(load), this::goal);
        out.writeArrayPropertyStart("load");
        for (Desk desk : Desk.values()) {
            desk(desk, load.casesPerPractitioner());
            desk(desk, LoadTable.MANY_CASES);
        }
        out.writeEndArray();
        each("rules", load.cards(), this::rule);
        each("volumes", Volume.of(load), this::volume);
        each("assumptions", load.assumptions().rows(), this::assumption);
        out.writeEndObject();
    }

    /** Writes the properties of one item. */
    private interface Item<T> {
        void write(T item);
    }

    private <T> void each(String name, Iterable<T> items, Item<T> item) {
        out.writeArrayPropertyStart(name);
        for (T one : items) {
            out.writeStartObject();
            item.write(one);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void goal(Goal goal) {
        out.writeStringProperty("name", goal.name());
        number("value", goal.value());
        number("most", goal.most());
        out.writeStringProperty("unit", goal.unit());
        out.writeBooleanProperty("met", goal.met());
    }

    private void desk(Desk desk, int cases) {
        for (Scale scale : Scale.values()) {
            out.writeStartObject();
            out.writeStringProperty("desk", desk.name());
            out.writeNumberProperty("casesPerPractitioner", cases);
            out.writeStringProperty("rates", scale.name());
            number("posts", load.posts(desk, cases, scale));
            number("timescale", load.aDay(desk, DutyClass.TIMESCALE, cases, scale));
            number("concern", load.aDay(desk, DutyClass.CONCERN, cases, scale));
            number("all", load.aDay(desk, cases, scale));
            number("escalated", load.escalatedADay(desk, cases, scale));
            number("reminders", load.remindersADay(desk, cases, scale));
            out.writeEndObject();
        }
    }

    private void rule(RuleCard card) {
        int cases = load.casesPerPractitioner();
        out.writeStringProperty("kind", card.kind());
        out.writeStringProperty("class", card.dutyClass().name());
        out.writeBooleanProperty("shadow", card.shadow());
        for (Scale scale : Scale.values()) {
            out.writeObjectPropertyStart(scale.name());
            out.writeNumberProperty("fired", load.fired(card, scale));
            number("firedPer100PeopleAYear", load.firedAHundred(card, scale));
            number("peopleIn100AYear", load.peopleAHundred(card, scale));
            number("aPractitionerADay", load.aDay(card, Desk.PRACTITIONER, cases, scale));
            number("anSpoADay", load.aDay(card, Desk.SENIOR, cases, scale));
            number("aHeadADay", load.aDay(card, Desk.HEAD, cases, scale));
            out.writeEndObject();
        }
    }

    private void volume(Volume volume) {
        out.writeStringProperty("name", volume.name());
        number("generatedPer1000", volume.generated());
        if (volume.isStated()) {
            number("publishedPer1000", volume.stated());
        }
    }

    private void assumption(Assumptions.Row row) {
        out.writeStringProperty("key", row.assumption().key());
        number("value", row.value());
        out.writeStringProperty("unit", row.unit());
        out.writeBooleanProperty("scales", row.scales());
        out.writeStringProperty("source", row.source());
    }

    private void number(String name, double value) {
        out.writeNumberProperty(name, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
