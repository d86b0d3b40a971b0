package org.throughcare.service.supervision.premises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.SearchConsidered;
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
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Something was learned: is the room searched? */
record ConsiderSearch() implements CaseForm {
    @Override
    public String name() {
        return "consider";
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return !learned(seen).isEmpty();
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return true;
    }

    @Override
    public String says(Sent sent, SeenCase seen) {
        return String.join(
                " ",
                learned(seen).stream()
                        .filter(one -> seen.reader().reads(one.entry()))
                        .map(one -> PageDates.when(one.entry().times().occurred()) + ": " + FactInWords.of(one.fact()))
                        .toList());
    }

    private static List<Stated<?>> learned(SeenCase seen) {
        return Resident.residence(seen)
                .map(residence -> Resident.learned(seen.picture(), residence))
                .orElse(List.of());
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        return List.of(sent.yesOrNo("consider-search"), sent.lines("consider-why", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("consider-search", "consider-why");
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        boolean search = sent.text("consider-search").equals(Sent.YES);
        Role by = Resident.role(seen);
        Instant now = seen.reader().now();
        List<Stating> facts = new ArrayList<>();
        facts.add(Stating.of(new SearchConsidered(search, by, sent.text("consider-why")), now));
        if (search) {
            facts.add(Stating.of(new RoomSearchAsked(by, false, sent.text("consider-why")), now));
        }
        return new Right(facts);
    }
}
