package org.throughcare.service.people.openings;

import java.util.Arrays;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Access.Because;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.access.Trail;
import org.throughcare.service.access.acts.EmergencyReason;
import org.throughcare.service.keys.CannotBeOpened;
import org.throughcare.service.web.Text;

/** Says what an act about a case was and why the case was open, never more than the audit has. */
@Component
class ActInWords {
    private static final Set<String> SAID = Set.of(
            "CASE_READ",
            "CASE_RECORD",
            "CASE_EXPORT",
            "CASE_LINK",
            "CASE_LIMIT_ACCESS",
            "CASE_SHARE",
            "CASE_READ_ACCESS_LOG",
            "CASE_PROTECT_DATA",
            "CASE_RATE_AGAIN",
            "CASE_ASSESS",
            "CASE_SHOWN",
            "CASE_REPLAYED",
            "PAPER_TAKEN_OUT",
            "CASE_FORBIDDEN",
            "CASE_RESTRICTED",
            "CASE_NOT_FOUND",
            "BREAK_GLASS",
            "BREAK_GLASS_NOT_FOUND",
            "BREAK_GLASS_REVIEWED",
            "ACCESS_REQUESTED",
            "ACCESS_REQUEST_NOT_TAKEN",
            "ACCESS_LOG_READ",
            "SUBJECT_ACCESS_READ",
            "SUBJECT_ACCESS_ANSWERED");

    private final CaseWords words;

    ActInWords(CaseWords words) {
        this.words = words;
    }

    static String what(Done done) {
        return SAID.contains(done.act())
                ? Text.text("access.log.act." + done.act())
                : Text.text("access.log.act.OTHER", done.act());
    }

    /** Why the case was open, or the reason that was given; empty where it did not open or none was needed. */
    String because(Done done) {
        if (done.act().equals("CASE_SHOWN") || done.act().equals("CASE_REPLAYED")) {
            return "";
        }
        String detail = detail(done);
        if (done.act().equals("BREAK_GLASS")) {
            return emergency(detail);
        }
        if (done.act().equals("ACCESS_LOG_READ")) {
            return detail.isEmpty() ? "" : Text.text("access.log.because.review", detail);
        }
        if (done.act().equals("ACCESS_REQUESTED")) {
            return detail;
        }
        return Arrays.stream(Because.values())
                .filter(known -> known.name().equals(detail))
                .findFirst()
                .map(known -> Text.text("access.log.because." + known))
                .orElse("");
    }

    private static String emergency(String detail) {
        int colon = detail.indexOf(": ");
        return Arrays.stream(EmergencyReason.values())
                .filter(reason -> colon > 0 && detail.startsWith(reason.name()))
                .findFirst()
                .map(reason -> reason.inWords() + detail.substring(colon))
                .orElse(detail);
    }

    private String detail(Done done) {
        if (done.detail() == null) {
            return "";
        }
        try {
            return words.open(done.subject(), Trail.place(done.subject()), done.detail());
        } catch (CannotBeOpened gone) {
            return "";
        }
    }
}
