package org.throughcare.service.access.routes;

import java.util.HashMap;
import java.util.Map;

/** What every route is expected to keep from whoever may not see a case. A route that is not named here fails the test. */
final class Expectations {
    private Expectations() {}

    /** What a route has to do with cases. */
    enum Kind {
        /** Reached by everybody, and never with anything of a case. */
        OPEN,
        /** Holds the number of a case: of a hidden one it answers as of one that does not exist. */
        OF_A_CASE,
        /** Holds the number of a request: of one about a hidden case it answers as of one that does not exist. */
        OF_A_REQUEST,
        /** Holds the number of an emergency opening: the same. */
        OF_AN_OPENING,
        /** Takes words to look for: those of a hidden case bring what words of nobody bring. */
        SEARCH,
        /** Lists, forms and what else is not about one case: nothing of a hidden one stands on it. */
        WITHOUT,
        /** For programs: no session of a person opens it. */
        FOR_PROGRAMS
    }

    static Map<String, Kind> all() {
        Map<String, Kind> all = new HashMap<>();
        put(
                all,
                Kind.OPEN,
                "GET /sign-in",
                "GET /sign-in/refused",
                "GET /signed-out",
                "GET /calendar/{id}",
                "GET /signed-out/meanwhile",
                "GET /error");
        put(
                all,
                Kind.OF_A_CASE,
                "GET /cases/{crn}",
                "GET /cases/{crn}/chronology",
                "GET /cases/{crn}/before-they-arrive",
                "GET /cases/{crn}/duty-officer",
                "GET /cases/{crn}/replay",
                "GET /cases/{crn}/due",
                "GET /cases/{crn}/due/{id}/put-off",
                "POST /cases/{crn}/due/{id}/put-off",
                "GET /cases/{crn}/notes/new",
                "POST /cases/{crn}/notes/new",
                "POST /cases/{crn}/notes/draft",
                "GET /cases/{crn}/compliance",
                "GET /cases/{crn}/appointments/new",
                "POST /cases/{crn}/appointments/new",
                "GET /cases/{crn}/appointments/{id}",
                "GET /cases/{crn}/appointments/{id}/outcome",
                "POST /cases/{crn}/appointments/{id}/outcome",
                "GET /cases/{crn}/absences/{id}",
                "POST /cases/{crn}/absences/{id}",
                "GET /cases/{crn}/texts/new",
                "GET /cases/{crn}/letters/{id}",
                "GET /cases/{crn}/letters/{id}/file",
                "POST /cases/{crn}/texts/new",
                "GET /cases/{crn}/weekend",
                "POST /cases/{crn}/weekend",
                "GET /cases/{crn}/supervision",
                "POST /cases/{crn}/supervision",
                "GET /cases/{crn}/second-rating/{id}",
                "POST /cases/{crn}/second-rating/{id}",
                "POST /cases/{crn}/second-rating/{id}/look-again",
                "GET /cases/{crn}/disagreement",
                "POST /cases/{crn}/disagreement",
                "GET /cases/{crn}/recall",
                "POST /cases/{crn}/recall/act",
                "GET /cases/{crn}/recall/part-a",
                "POST /cases/{crn}/recall/part-a",
                "POST /cases/{crn}/recall/part-a/ask",
                "GET /cases/{crn}/recall/sign",
                "POST /cases/{crn}/recall/sign",
                "GET /cases/{crn}/recall/papers/{id}",
                "POST /cases/{crn}/recall/consulted",
                "GET /cases/{crn}/recall/new",
                "POST /cases/{crn}/recall/new",
                "POST /cases/{crn}/recall/efforts",
                "GET /cases/{crn}/recall/decide",
                "POST /cases/{crn}/recall/decide",
                "GET /cases/{crn}/recall/endorse",
                "POST /cases/{crn}/recall/endorse",
                "GET /cases/{crn}/recall/letter",
                "POST /cases/{crn}/recall/letter",
                "GET /cases/{crn}/assessment",
                "POST /cases/{crn}/assessment",
                "POST /cases/{crn}/assessment/sign",
                "GET /cases/{crn}/assessment/countersign",
                "POST /cases/{crn}/assessment/countersign",
                "GET /cases/{crn}/weigh",
                "POST /cases/{crn}/weigh",
                "GET /cases/{crn}/risk",
                "GET /cases/{crn}/risk/scores",
                "POST /cases/{crn}/risk/scores",
                "GET /cases/{crn}/risk/answers",
                "POST /cases/{crn}/risk/answers",
                "GET /cases/{crn}/recall/arrest",
                "POST /cases/{crn}/recall/arrest",
                "GET /cases/{crn}/check-ins",
                "POST /cases/{crn}/check-ins",
                "GET /cases/{crn}/residence",
                "POST /cases/{crn}/residence",
                "GET /cases/{crn}/recall/inside",
                "POST /cases/{crn}/recall/inside",
                "GET /cases/{crn}/recall/casework",
                "POST /cases/{crn}/recall/casework",
                "GET /cases/{crn}/person",
                "GET /cases/{crn}/person/new",
                "POST /cases/{crn}/person/new",
                "GET /cases/{crn}/records/{id}/undo",
                "POST /cases/{crn}/records/{id}/undo",
                "GET /cases/{crn}/access-request",
                "POST /cases/{crn}/access-request",
                "GET /cases/{crn}/break-glass",
                "POST /cases/{crn}/break-glass",
                "GET /cases/{crn}/access-log",
                "GET /cases/{crn}/limits",
                "POST /cases/{crn}/limits",
                "GET /cases/{crn}/shares",
                "POST /cases/{crn}/shares",
                "POST /cases/{crn}/shares/ended");
        put(all, Kind.OF_A_REQUEST, "GET /access-requests/{id}", "POST /access-requests/{id}");
        put(all, Kind.OF_AN_OPENING, "GET /break-glass/{id}", "POST /break-glass/{id}");
        put(all, Kind.SEARCH, "GET /people", "GET /cases", "GET /cases/export");
        put(
                all,
                Kind.WITHOUT,
                "GET /diary",
                "POST /diary/address",
                "POST /cases/export",
                "POST /cases/filters",
                "POST /cases/filters/{id}/delete");
        put(
                all,
                Kind.WITHOUT,
                "GET /weekend-handover",
                "GET /team",
                "GET /unit",
                "GET /unit-time",
                "GET /supervision-agenda");
        put(all, Kind.WITHOUT, "GET /assurance", "POST /assurance", "GET /assurance/report", "POST /assurance/report");
        put(all, Kind.WITHOUT, "GET /measures/recalls", "POST /measures/recalls");
        put(all, Kind.WITHOUT, "GET /organisation/training", "POST /organisation/training");
        put(all, Kind.WITHOUT, "GET /recalls", "GET /at-large", "GET /premises");
        put(all, Kind.WITHOUT, "GET /cover", "POST /cover", "POST /cover/ended");
        put(
                all,
                Kind.WITHOUT,
                "GET /",
                "GET /people/new",
                "POST /people/new",
                "GET /access-requests",
                "GET /break-glass",
                "GET /notices",
                "POST /notices",
                "GET /organisation",
                "GET /organisation/staff",
                "POST /organisation/shifts",
                "POST /organisation/shifts/ended",
                "POST /organisation/left",
                "GET /matching",
                "GET /matching/{id}",
                "POST /matching/{id}",
                "GET /quarantine",
                "GET /quarantine/{id}",
                "POST /quarantine/{id}",
                "GET /undelivered",
                "GET /openapi/feeds.yaml",
                "GET /openapi/risk.yaml");
        put(all, Kind.FOR_PROGRAMS, "POST /api/feeds/{source}", "GET /api/feeds/openapi.yaml");
        put(all, Kind.FOR_PROGRAMS, "POST /api/check-ins", "POST /api/risk/actuarial", "GET /api/risk/openapi.yaml");
        return all;
    }

    private static void put(Map<String, Kind> all, Kind kind, String... routes) {
        for (String route : routes) {
            all.put(route, kind);
        }
    }
}
