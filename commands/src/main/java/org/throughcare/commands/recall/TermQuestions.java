package org.throughcare.commands.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.rules.Absence;
import org.throughcare.practice.recall.rules.ReRelease;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.SentenceLength;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * How long a fixed term is and when it ends.
 *
 * @param policy the lengths with their dates
 * @param today the date of a question that gives none
 */
record TermQuestions(Policy policy, LocalDate today) {
    private static final int BOTH_ENDS = 2;

    void length(Input input, JsonGenerator out) {
        SentenceLength sentence =
                new SentenceLength(input.numberOr("years", 0), input.numberOr("months", 0), input.numberOr("days", 0));
        String type = input.text("recallType");
        if ("FIXED".equals(type) || RecallType.FIXED_TERM.name().equals(type)) {
            out.writeNumberProperty("fixedTermDays", sentence.fixedTermDays(policy, today));
        } else if (type == null || RecallType.STANDARD.name().equals(type)) {
            out.writeNullProperty("fixedTermDays");
        } else {
            throw Input.refused("recallType", "\"" + type + "\" is neither FIXED nor STANDARD");
        }
    }

    void release(Input input, JsonGenerator out) {
        LocalDate returned = input.date("returnToCustody");
        Integer days = input.number("fixedTermDays");
        if (returned == null || days == null) {
            out.writeNullProperty("postRecallReleaseDate");
            return;
        }
        if (days == 0) {
            throw Input.refused("fixedTermDays", "a fixed term has at least one day");
        }
        List<Absence> absences =
                input.list("ual").stream().map(TermQuestions::absence).toList();
        LocalDate release = ReRelease.on(returned, days, absences, input.date("sentenceAndLicenceExpiry"));
        out.writeStringProperty("postRecallReleaseDate", release.toString());
    }

    void atLarge(Input input, JsonGenerator out) {
        LocalDate revocation = input.needed("revocation");
        LocalDate returned = input.needed("returnToCustody");
        if (returned.isBefore(revocation)) {
            throw Input.refused("returnToCustody", "the return lies before the revocation on " + revocation);
        }
        Optional<Absence> absence = Absence.between(revocation, returned);
        if (absence.isPresent()) {
            out.writeStringProperty("from", absence.get().from().toString());
            out.writeStringProperty("to", absence.get().to().toString());
        } else {
            out.writeNullProperty("from");
            out.writeNullProperty("to");
        }
        out.writeNumberProperty("days", absence.map(Absence::days).orElse(0));
    }

    /** An absence by its two ends, in either order; a number of days behind them is what they come to and is not read. */
    private static Absence absence(JsonNode ends) {
        if (!ends.isArray() || ends.size() < BOTH_ENDS) {
            throw Input.refused("ual", ends + " is no list of a first and a last day");
        }
        LocalDate one = Input.date("ual", ends.get(0));
        LocalDate other = Input.date("ual", ends.get(1));
        return one.isAfter(other) ? new Absence(other, one) : new Absence(one, other);
    }
}
