package org.throughcare.service.recall.request;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.recall.PartAFact.Answer;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.service.recall.form.Typed;

/**
 * A request as its answers stand: what the record says where nobody has typed otherwise.
 *
 * @param crn the number of the case
 * @param typed every answer, by the name of its field
 */
record Request(String crn, Typed typed) {
    /** The form that the answers follow. */
    static final String FORM = PartA.FORM;

    private static final List<String> DECIDES_TYPE =
            List.of("type-group", "type-offence", "type-exclusion-", "type-youth-");
    private static final List<String> FOLLOWS =
            List.of("type-type", "type-reason", "type-emergency", "type-conditions", "type-conditions-details");

    /** These answers with what {@code part} sent in place of what stood in it before. */
    Request with(Part part, MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> merged = new LinkedMultiValueMap<>();
        typed.fields().forEach((name, values) -> {
            if (!part.asks(name)) {
                merged.addAll(name, values);
            }
        });
        sent.forEach((name, values) -> {
            if (part.asks(name)) {
                merged.addAll(name, values);
            }
        });
        Request next = new Request(crn, new Typed(merged));
        return part == Part.TYPE && changed(next) ? next.withoutType() : next;
    }

    /** Whether an answer on which the type rests was given before and is another now. */
    private boolean changed(Request next) {
        return typed.fields().keySet().stream()
                .filter(name -> DECIDES_TYPE.stream().anyMatch(name::startsWith))
                .filter(name -> !typed.text(name).isEmpty())
                .anyMatch(name -> !typed.text(name).equals(next.typed.text(name)));
    }

    private Request withoutType() {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(typed.fields());
        FOLLOWS.forEach(kept::remove);
        return new Request(crn, new Typed(kept));
    }

    /** The answers as a version of the request keeps them. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        typed.fields().forEach((name, values) -> {
            if (asked(name)) {
                values.forEach(value -> answers.add(new Answer(name, value)));
            }
        });
        return answers;
    }

    /** The request that a kept version holds. */
    static Request of(String crn, List<Answer> answers) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        answers.forEach(answer -> fields.add(answer.question(), answer.text()));
        return new Request(crn, new Typed(fields));
    }

    private static boolean asked(String name) {
        for (Part part : Part.values()) {
            if (part.asks(name)) {
                return true;
            }
        }
        return false;
    }
}
