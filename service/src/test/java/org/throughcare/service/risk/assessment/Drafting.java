package org.throughcare.service.risk.assessment;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughcare.service.fixture.Browser;

/** Somebody who fills in every part of an assessment, always in the same way. */
record Drafting(Browser browser, String crn) {
    private static final Pattern NAME =
            Pattern.compile("<(?:input|textarea|select)[^>]* name=\"([^\"]+)\"(?:[^>]* value=\"([^\"]*)\")?");
    private static final String SAID = "Said for a reason.";

    /** Every part, so that nothing is missing. */
    void everything() {
        List.of("changed", "weigh", "topics", "text", "judge", "levels", "plan").forEach(this::part);
    }

    /** One part. */
    void part(String part) {
        HttpResponse<String> form = browser.get(page() + "?part=" + part);
        Map<String, String> fields = new HashMap<>();
        NAME.matcher(form.body())
                .results()
                .forEach(field -> answer(field.group(1), field.group(2) == null ? "" : field.group(2))
                        .forEach(fields::put));
        fields.put("part", part);
        browser.submit(form, page(), fields);
    }

    /** Signs it with the form that is open, which can be sent again. */
    HttpResponse<String> sign(HttpResponse<String> form) {
        var key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(form.body());
        return browser.submit(form, page() + "/sign", Map.of("key", key.find() ? key.group(1) : ""));
    }

    HttpResponse<String> toSign() {
        return browser.get(page() + "?part=sign");
    }

    String page() {
        return "/cases/" + crn + "/assessment";
    }

    private static Map<String, String> answer(String name, String value) {
        return switch (name) {
            case "kind" -> Map.of(name, "FULL");
            case "_csrf", "q", "at" -> Map.of();
            case "plan-review-day", "plan-review-month" -> Map.of(name, "1");
            case "plan-review-year" -> Map.of(name, "2099");
            case "plan-1-group" -> Map.of(name, "KNOWN_ADULT");
            case "plan-1-setting" -> Map.of(name, "COMMUNITY");
            case "plan-1-rests" -> Map.of(name, "OFFENCE_ANALYSIS");
            case "plan-1-manages" -> Map.of();
            default -> {
                if (name.endsWith("-seen") || name.equals("key")) {
                    yield Map.of(name, value);
                }
                if (name.endsWith("-bears") || name.endsWith("-holds") || name.endsWith("-now")) {
                    yield Map.of(name, "no");
                }
                if (name.endsWith("-considered")) {
                    yield Map.of(name, "yes");
                }
                if (name.startsWith("level-")) {
                    yield Map.of(name, "LOW");
                }
                yield name.startsWith("change-") ? Map.of() : Map.of(name, SAID);
            }
        };
    }
}
