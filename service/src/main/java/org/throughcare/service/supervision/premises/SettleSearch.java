package org.throughcare.service.supervision.premises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.RoomSearchSettled;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Right;
import org.throughcare.service.supervision.forms.Filled.Stating;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** A senior decides on a search that would alert the person. */
record SettleSearch() implements CaseForm {
    @Override
    public String name() {
        return "settle";
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return seen.reader().isOneOf(Resident.SENIOR)
                && !Resident.undecided(seen.picture()).isEmpty();
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return true;
    }

    @Override
    public String says(Sent sent, SeenCase seen) {
        Stated<RoomSearchAnswered> answer = Resident.undecided(seen.picture()).getFirst();
        return Text.text(
                "premises.settle.answer",
                PageDates.dayAndTime(answer.occurred()),
                answer.fact().result());
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        return List.of(sent.yesOrNo("settle-search"), sent.lines("settle-why", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("settle-search", "settle-why");
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        Stated<RoomSearchAnswered> answer = Resident.undecided(seen.picture()).getFirst();
        boolean search = sent.text("settle-search").equals(Sent.YES);
        Role by = Resident.role(seen);
        Instant now = seen.reader().now();
        List<Stating> facts = new ArrayList<>();
        facts.add(Stating.of(new RoomSearchSettled(answer.id(), search, by, sent.text("settle-why")), now));
        if (search && Resident.residence(seen).isPresent()) {
            facts.add(Stating.of(new RoomSearchAsked(by, false, sent.text("settle-why")), now));
        }
        return new Right(facts);
    }
}
