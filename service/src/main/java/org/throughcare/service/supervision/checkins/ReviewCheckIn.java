package org.throughcare.service.supervision.checkins;

import java.util.List;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.supervision.CheckInFact.CheckInReviewed;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** What the person answered was read. */
record ReviewCheckIn() implements CaseForm {
    @Override
    public String name() {
        return "review";
    }

    private static List<Stated<CheckInReceived>> unread(SeenCase seen) {
        return CheckIns.unread(seen.picture());
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return seen.reader().isOneOf(CheckInForms.SUPERVISING) && !unread(seen).isEmpty();
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return true;
    }

    @Override
    public String says(Sent sent, SeenCase seen) {
        Stated<CheckInReceived> received = unread(seen).getFirst();
        return PageDates.dayAndTime(received.occurred()) + ": " + FactInWords.of(received.fact());
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        return List.of(sent.lines("review-follows", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("review-follows");
        return wrong.any()
                ? new Wrong(wrong)
                : Filled.right(
                        new CheckInReviewed(unread(seen).getFirst().id(), sent.text("review-follows")),
                        seen.reader().now());
    }
}
