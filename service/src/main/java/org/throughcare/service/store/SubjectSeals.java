package org.throughcare.service.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Subject;

/** Seals what other modules keep about a subject under the subject's own key: erasing the subject erases that too. */
@Component
public class SubjectSeals {
    private final Subjects subjects;

    SubjectSeals(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The number of a subject, which is made with a key of its own when it is new. */
    public long number(Subject subject) {
        return subjects.made(subject).id();
    }

    /** The numbers of many subjects, which are made as one is. */
    public Map<Subject, Long> numbers(Collection<Subject> all) {
        Map<Subject, Long> numbers = new HashMap<>();
        subjects.made(all).forEach((subject, row) -> numbers.put(subject, row.id()));
        return numbers;
    }

    /**
     * What was given, sealed for {@code place}.
     *
     * @throws IllegalArgumentException if the subject was erased or never was
     */
    public byte[] seal(long subject, String place, byte[] plain) {
        return subjects.numbered(subject)
                .orElseThrow(() -> new IllegalArgumentException("there is no subject " + subject))
                .key()
                .seal(place, plain);
    }

    /** What was sealed for {@code place}; empty when the subject was erased since. */
    public Optional<byte[]> open(long subject, String place, byte[] sealed) {
        return subjects.numbered(subject).map(row -> row.key().open(place, sealed));
    }
}
