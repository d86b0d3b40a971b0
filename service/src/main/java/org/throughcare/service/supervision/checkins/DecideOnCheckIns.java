package org.throughcare.service.supervision.checkins;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.casework.CheckIns.State;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.CheckInsDecided;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.EntryAuthors;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Approved, refused, or looked at again, by a senior who did not ask for them. */
record DecideOnCheckIns(EntryAuthors authors) implements CaseForm {
    @Override
    public String name() {
        return "decide";
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return seen.reader().isOneOf(Set.of(Role.SPO))
                && Set.of(State.ASKED, State.REOPENED).contains(CheckInsShown.state(seen));
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return true;
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        return List.of(sent.yesOrNo("decide-approve"), sent.lines("decide-why", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("decide-approve", "decide-why");
        Stated<CheckInsAsked> asked = CheckIns.of(seen.picture()).asked();
        if (wrong.any() || asked == null) {
            return new Wrong(wrong);
        }
        if (authors.of(seen.person(), List.of(asked.id()))
                .contains(seen.reader().staff().username())) {
            return new Wrong(Errors.of("decide-approve", Text.text("checkins.decide.own")));
        }
        return Filled.right(
                new CheckInsDecided(asked.id(), sent.text("decide-approve").equals(Sent.YES), sent.text("decide-why")),
                seen.reader().now());
    }
}
