package org.throughcare.commands.recall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughcare.commands.calculate.Calculator;
import org.throughcare.commands.calculate.LineRefused;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.policy.Policy;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Answers a line by its group: which rule is asked. */
public final class RecallRulesCalculator implements Calculator {
    private static final LocalDate FROM_APRIL_2024 = LocalDate.of(2024, 4, 2);
    private static final LocalDate FROM_SEPTEMBER_2025 = LocalDate.of(2025, 9, 2);

    private final Map<String, Question> questions = new TreeMap<>();

    /** A calculator by the policy built in, with {@code today} as the date of questions that give none. */
    public RecallRulesCalculator(LocalDate today) {
        Policy policy = new Policy(
                PolicyFile.builtIn(), new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));
        TypeQuestions types = new TypeQuestions(policy, today);
        TermQuestions terms = new TermQuestions(policy, today);
        DateQuestions dates = new DateQuestions(policy);
        questions.put("suitability-adult-ftr56", types::suitability);
        questions.put("suitability-youth", types::suitability);
        questions.put("suitability-other", types::suitability);
        questions.put("regime-2024-04-02", (input, out) -> types.shortSentences(input, FROM_APRIL_2024, out));
        questions.put("regime-2025-09-02", (input, out) -> types.underFourYears(input, FROM_SEPTEMBER_2025, out));
        questions.put("ftr-length-by-sentence", terms::length);
        questions.put("re-release-date", terms::release);
        questions.put("ual-days", terms::atLarge);
        questions.put("ppcs-assessment-due", dates::assessment);
        questions.put("ppcs-deadlines", dates::papers);
        questions.put("working-days", dates::workingDays);
    }

    @Override
    public void answer(JsonNode line, JsonGenerator out) {
        JsonNode group = line.get("group");
        Question question = group == null || !group.isString() ? null : questions.get(group.stringValue());
        if (question == null) {
            throw new LineRefused(
                    "UNKNOWN_GROUP", "group: " + group + " is none of " + questions.keySet() + ".", List.of("group"));
        }
        JsonNode input = line.get("input");
        if (input == null || !input.isObject()) {
            throw new LineRefused("MALFORMED_INPUT", "input: an object is needed.", List.of("input"));
        }
        out.writeStartObject();
        try {
            question.answer(new Input(input), out);
        } catch (IllegalArgumentException | DateTimeException impossible) {
            throw new LineRefused("IMPOSSIBLE", "input: " + impossible.getMessage() + ".", List.of("input"));
        }
        out.writeEndObject();
    }
}
