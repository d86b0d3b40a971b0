package org.throughcare.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Answers of a form, by the names of its questions. */
final class Answers {
    private Answers() {}

    /** Gives the answers that the form on the page asks for and does not hold yet; several boxes stand with commas between. */
    static void fill(Visit visit, Map<String, String> answers) {
        answers.forEach((name, answer) -> answer(visit.page(), name, answer));
    }

    private static void answer(Page page, String name, String answer) {
        Locator asked = page.locator("main [name='" + name + "']");
        if (asked.count() == 0) {
            return;
        }
        String kind = String.valueOf(asked.first().evaluate("one => one.type"));
        switch (kind) {
            case "radio", "checkbox" -> {
                for (String one : answer.split(",", -1)) {
                    page.locator("main [name='" + name + "'][value='" + one + "']")
                            .check();
                }
            }
            case "select-one" -> asked.selectOption(answer);
            default -> {
                if (asked.inputValue().isBlank()) {
                    asked.fill(answer);
                }
            }
        }
    }
}
