package org.throughcare.service.supervision.premises;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Right;
import org.throughcare.service.supervision.forms.Filled.Stating;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** A search in its turn, recorded with its result. */
record SearchInTurn(Policy policy) implements CaseForm {
    @Override
    public String name() {
        return "turn";
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return seen.reader().isOneOf(Resident.STAFF)
                && Resident.residence(seen).filter(Resident::hasCome).isPresent();
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return Resident.residence(seen)
                .filter(residence ->
                        !ResidentShown.nextTurn(seen, residence, policy).isAfter(seen.today()))
                .isPresent();
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        return List.of(sent.lines("turn-result", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("turn-result");
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        EntryId asked = new EntryId(UUID.randomUUID().toString());
        Instant now = seen.reader().now();
        return new Right(List.of(
                new Stating(asked, new RoomSearchAsked(Resident.role(seen), true, Text.text("premises.turn")), now),
                Stating.of(new RoomSearchAnswered(asked, SearchAnswer.DONE, sent.text("turn-result")), now)));
    }
}
