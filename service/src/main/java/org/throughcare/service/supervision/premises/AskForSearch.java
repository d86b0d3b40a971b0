package org.throughcare.service.supervision.premises;

import java.util.List;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Anybody who works on the case asks, with a reason. */
record AskForSearch() implements CaseForm {
    @Override
    public String name() {
        return "ask";
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return Resident.residence(seen).isPresent();
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return false;
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        return List.of(sent.lines("ask-why", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("ask-why");
        return wrong.any()
                ? new Wrong(wrong)
                : Filled.right(
                        new RoomSearchAsked(Resident.role(seen), false, sent.text("ask-why")),
                        seen.reader().now());
    }
}
