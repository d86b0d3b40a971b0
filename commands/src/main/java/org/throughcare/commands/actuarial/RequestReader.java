package org.throughcare.commands.actuarial;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughcare.commands.calculate.LineRefused;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import tools.jackson.databind.JsonNode;

/** Reads a request of the national service, strictly: everything that is wrong with it is said at once. */
final class RequestReader {
    private static final String VERSION = "version";
    private static final String KNOWN_VERSION = "V1_0";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final AnswerSheet sheet = new AnswerSheet();
    private final List<String> problems = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    private RequestReader() {}

    /**
     * The answers that {@code request} holds.
     *
     * @throws LineRefused if it is no request, naming every field that is wrong
     */
    static AnswerSheet read(JsonNode request) {
        if (!request.isObject()) {
            throw new LineRefused("MALFORMED_REQUEST", "\"request\" must be a JSON object.", List.of("request"));
        }
        RequestReader reader = new RequestReader();
        for (Map.Entry<String, JsonNode> each : request.properties()) {
            reader.field(each.getKey(), each.getValue());
        }
        if (!reader.problems.isEmpty()) {
            throw new LineRefused("MALFORMED_REQUEST", String.join(" ", reader.problems), reader.fields);
        }
        return reader.sheet;
    }

    private void field(String name, JsonNode value) {
        if (name.equals(VERSION)) {
            if (!value.isNull() && !(value.isString() && value.stringValue().equals(KNOWN_VERSION))) {
                problem(name, value + " is no version that is known here; the only one is " + KNOWN_VERSION);
            }
            return;
        }
        Optional<Question> question = Question.of(name);
        if (question.isEmpty()) {
            problem(name, "no such field is known");
        } else if (!value.isNull()) {
            answer(question.get(), value);
        }
    }

    private void answer(Question question, JsonNode value) {
        switch (question.kind()) {
            case DATE -> date(question, value);
            case WHOLE -> whole(question, value);
            case OFFENCE_CODE -> {
                if (value.isString() || value.isIntegralNumber()) {
                    sheet.put(question, value.asString());
                } else {
                    problem(question.field(), value + " is no offence code");
                }
            }
            case PAST_OFFENCES -> offences(question, value);
            case YES_NO -> {
                if (value.isBoolean()) {
                    sheet.put(question, value.booleanValue());
                } else {
                    problem(question.field(), value + " is neither true nor false");
                }
            }
            case PROBLEMS, GENDER, SUPERVISION, RELATIONSHIP, MOTIVATION, AWARENESS, QUALIFICATIONS, LEVEL -> {
                if (isWord(question.kind(), value)) {
                    sheet.put(question, value.stringValue());
                } else {
                    problem(
                            question.field(),
                            value + " is none of "
                                    + String.join(", ", question.kind().words()));
                }
            }
        }
    }

    private void date(Question question, JsonNode value) {
        if (value.isString() && DAY.matcher(value.stringValue()).matches()) {
            try {
                sheet.put(question, LocalDate.parse(value.stringValue()));
                return;
            } catch (DateTimeParseException _) {
                problem(question.field(), value + " is no day of the calendar");
                return;
            }
        }
        problem(question.field(), value + " is no date of the form yyyy-MM-dd");
    }

    private void whole(Question question, JsonNode value) {
        if (value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt()) {
            sheet.put(question, value.asInt());
        } else {
            problem(question.field(), value + " is no whole number of a usual size");
        }
    }

    private void offences(Question question, JsonNode value) {
        List<String> offences = new ArrayList<>();
        for (JsonNode each : value) {
            if (isWord(question.kind(), each)) {
                offences.add(each.stringValue());
            } else {
                problem(
                        question.field(),
                        each + " is none of "
                                + String.join(", ", question.kind().words()));
            }
        }
        if (value.isArray()) {
            sheet.put(question, offences);
        } else {
            problem(question.field(), value + " is no list");
        }
    }

    private void problem(String field, String what) {
        problems.add(field + ": " + what + ".");
        if (!fields.contains(field)) {
            fields.add(field);
        }
    }

    private static boolean isWord(Kind kind, JsonNode value) {
        return value.isString() && kind.words().contains(value.stringValue());
    }
}
