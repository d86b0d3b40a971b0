package org.throughcare.service.people.details;

import static org.throughcare.service.people.details.DetailQuestion.one;
import static org.throughcare.service.people.details.DetailQuestion.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughcare.practice.identity.ReachFact.ConnectedWith;
import org.throughcare.practice.identity.ReachFact.Connection;
import org.throughcare.practice.record.Subject;

/** Everything that can be recorded of a person with the one form. */
final class DetailForms {
    /** The form that says that two cases belong together; it is recorded on both. */
    static final String CONNECTION = "connection";

    private static final DetailForm CONNECTED = DetailForm.of(
            CONNECTION,
            said -> new ConnectedWith(
                    new Subject(Subject.Kind.PERSON, said.text("crn")),
                    said.one("connection", Connection.class),
                    said.optional("account")),
            text("crn").asked(),
            one("connection", Connection.class).asked(),
            text("account"));

    private static final Map<String, DetailForm> ALL = Stream.of(
                    IdentityForms.all(), ReachForms.all(), LifeForms.all(), List.of(CONNECTED))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(DetailForm::key, Function.identity()));

    private DetailForms() {}

    static Optional<DetailForm> named(String key) {
        return Optional.ofNullable(ALL.get(key));
    }
}
