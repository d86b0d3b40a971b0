package org.throughcare.service.supervision.checkins;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.CheckIns.State;
import org.throughcare.practice.supervision.CheckInFact.CheckInsEnded;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** They come to their end. */
record EndCheckIns() implements CaseForm {
    @Override
    public String name() {
        return "end";
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return seen.reader().isOneOf(CheckInForms.SUPERVISING)
                && !Set.of(State.NONE, State.ENDED, State.REFUSED).contains(CheckInsShown.state(seen));
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return false;
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        return List.of(sent.lines("end-why", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("end-why");
        return wrong.any()
                ? new Wrong(wrong)
                : Filled.right(
                        new CheckInsEnded(sent.text("end-why")), seen.reader().now());
    }
}
