package org.throughcare.practice.risk.predictor.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer as it is written in a request. */
final class WrittenAnswer {
    private WrittenAnswer() {}

    /** Text, a whole number, true or false, or a list of words. */
    static Object of(Kind kind, int value, @Nullable String offenceCode) {
        return switch (kind) {
            case DATE -> PackedDate.day(value).toString();
            case WHOLE -> value;
            case OFFENCE_CODE -> Objects.requireNonNull(offenceCode);
            case PAST_OFFENCES -> words(kind, value);
            case YES_NO -> value == 1;
            case PROBLEMS, GENDER, SUPERVISION, RELATIONSHIP, MOTIVATION, AWARENESS, QUALIFICATIONS, LEVEL ->
                kind.words().get(value);
        };
    }

    private static List<String> words(Kind kind, int bits) {
        List<String> words = new ArrayList<>();
        for (int place = 0; place < kind.words().size(); place++) {
            if ((bits >> place & 1) == 1) {
                words.add(kind.words().get(place));
            }
        }
        return List.copyOf(words);
    }
}
