package org.throughcare.service.work.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.London;
import org.throughcare.service.store.CaseStanding.Appointment;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.caseload.CaseRow;
import org.throughcare.service.web.model.caseload.CaseRow.Given;

/** Puts what is known of a case into the words of a row. */
final class CaseRows {
    private static final int OF_TEN = 10;

    private CaseRows() {}

    static CaseRow.Seen row(CaseLine line, @Nullable Given given, Instant now) {
        LocalDate today = now.atZone(London.ZONE).toLocalDate();
        LocalDate born = line.born();
        Appointment last = line.last();
        Appointment next = line.next();
        return new CaseRow.Seen(
                line.crn(),
                line.name(),
                born == null ? null : born.until(today).getYears(),
                state(line),
                marks(line),
                line.rosh(),
                last == null ? null : last.at(),
                last == null ? "" : outcome(last),
                next == null ? null : next.at(),
                next == null ? "" : kind(next),
                line.unseenDays(),
                line.failures(),
                line.listed().open(),
                line.listed().overdue(),
                line.listed().firstDue(),
                line.release(),
                line.holder(),
                given);
    }

    private static String state(CaseLine line) {
        if (line.state() == null) {
            return "";
        }
        return switch (line.state()) {
            case IN_CUSTODY, ON_REMAND ->
                line.prison() == null
                        ? Text.text("cases.state." + line.state())
                        : Text.text("cases.state.custody", line.prison());
            case NOT_SENTENCED,
                    ON_LICENCE,
                    RELEASED,
                    UNLAWFULLY_AT_LARGE,
                    COMMUNITY_SENTENCE,
                    SUPERVISION_ENDED,
                    DIED -> Text.text("cases.state." + line.state());
        };
    }

    private static List<String> marks(CaseLine line) {
        List<String> marks = new ArrayList<>();
        Integer mappa = line.mappa();
        if (mappa != null) {
            marks.add(Text.text("caseload.mappa", mappa / OF_TEN, mappa % OF_TEN));
        }
        if (line.iom()) {
            marks.add(Text.text("caseload.iom"));
        }
        return marks;
    }

    private static String outcome(Appointment last) {
        return Text.text("caseload.outcome."
                + (last.outcome() == null ? "NONE" : last.outcome().name()));
    }

    private static String kind(Appointment next) {
        return Text.text("caseload.kind." + next.kind());
    }
}
