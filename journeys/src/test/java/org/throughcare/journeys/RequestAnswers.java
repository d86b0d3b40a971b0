package org.throughcare.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.recall.rules.Exclusion;

/** What a practitioner answers in a request for recall, part by part, where the record does not say it already. */
final class RequestAnswers {
    private RequestAnswers() {}

    /** The parts in the order of the form. */
    static Map<String, Map<String, String>> byPart() {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        parts.put("type", type());
        parts.put("person", person());
        parts.put(
                "what",
                Map.of(
                        "what-account", "Robbed a man at night and carried a blade.",
                        "what-analysis", "Money and drink; others egg him on.",
                        "what-led", "The first appointment was not kept.",
                        "what-response", "None so far on this licence.",
                        "what-manageable", "Nobody knows where he is.",
                        "what-conditions", "Keep in touch as instructed"));
        parts.put(
                "arrest",
                Map.of(
                        "arrest-custody", "NO",
                        "arrest-issues", "no",
                        "arrest-police", "Duty sergeant",
                        "arrest-homeless", "yes",
                        "arrest-vulnerable", "NOT_KNOWN",
                        "arrest-contraband", "no"));
        parts.put("risk", risk());
        parts.put(
                "authors",
                Map.of(
                        "authors-name", "A practitioner",
                        "authors-email", "practitioner@example.org",
                        "authors-region", "South Shore",
                        "authors-unit", "Eastmoor",
                        "authors-reply", "eastmoor@example.org",
                        "authors-order", "orders@example.org",
                        "authors-attached", "LICENCE,RISK_ASSESSMENT"));
        return parts;
    }

    private static Map<String, String> type() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("type-group", "ADULT_SDS");
        answers.put("type-offence", "NO");
        for (Exclusion exclusion : Exclusion.values()) {
            answers.put("type-exclusion-" + exclusion, "no");
        }
        answers.put("type-type", "FIXED_TERM");
        answers.put("type-emergency", "no");
        answers.put("type-conditions", "no");
        return answers;
    }

    private static Map<String, String> person() {
        Map<String, String> answers = new LinkedHashMap<>();
        date(answers, "person-born", "6", "5", "1988");
        answers.put("person-gender", "Male");
        answers.put("person-ethnicity", "Not stated");
        answers.put("person-noms", "A1234BC");
        answers.put("person-booking", "B12345");
        answers.put("person-pnc", "2010/1234567A");
        answers.put("person-cro", "1234/10A");
        answers.put("person-language", "English");
        answers.put("person-interpreter", "no");
        answers.put("person-offence", "Robbery");
        answers.put("person-length", "14 months");
        date(answers, "person-sentenced", "1", "8", "2026");
        answers.put("person-under-year", "no");
        date(answers, "person-licence-ends", "1", "6", "2027");
        date(answers, "person-sentence-ends", "1", "6", "2027");
        date(answers, "person-released", "20", "11", "2026");
        answers.put("person-prison", "Fellside");
        answers.put("person-victims", "NO");
        return answers;
    }

    private static Map<String, String> risk() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("risk-mappa", "no");
        List.of("PUBLIC", "KNOWN_ADULT", "CHILDREN", "STAFF", "PRISONERS")
                .forEach(group -> answers.put("risk-harm-" + group, "MEDIUM"));
        return answers;
    }

    private static void date(Map<String, String> answers, String name, String day, String month, String year) {
        answers.put(name + "-day", day);
        answers.put(name + "-month", month);
        answers.put(name + "-year", year);
    }
}
