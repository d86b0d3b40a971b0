package org.throughcare.service.recall.casework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Making;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** The section says of what type the recall is, and why; a fixed term says how many days. */
final class ConfirmType implements Offer {
    private static final String TYPE = "confirm-type";
    private static final String DAYS = "confirm-days";
    private static final String WHY = "confirm-why";
    private static final int LONGEST_TERM = 365;

    @Override
    public String name() {
        return "confirm";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(RecallAct.CONFIRM_TYPE);
    }

    @Override
    public boolean isNext(Desk desk) {
        return desk.open()
                .filter(recall -> recall.last(RecallTypeConfirmed.class).isEmpty())
                .isPresent();
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        Optional<RecallTypeChosen> asked = asked(desk);
        Integer days = asked.map(RecallTypeChosen::fixedTermDays).orElse(null);
        return List.of(
                sent.radios(
                        TYPE,
                        List.of(
                                Choice.of(RecallType.FIXED_TERM.name(), Text.text("partners.type.FIXED_TERM")),
                                Choice.of(RecallType.STANDARD.name(), Text.text("partners.type.STANDARD")))),
                sent.line(DAYS, days == null ? "" : days.toString()),
                sent.lines(WHY, asked.map(RecallTypeChosen::reason).orElse("")));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(TYPE, WHY);
        RecallType type =
                sent.text(TYPE).equals(RecallType.FIXED_TERM.name()) ? RecallType.FIXED_TERM : RecallType.STANDARD;
        @Nullable Integer days = type == RecallType.FIXED_TERM ? days(sent.text(DAYS)) : null;
        if (type == RecallType.FIXED_TERM && days == null) {
            wrong = wrong.and(DAYS, Text.text("partners.confirm-days.missing"));
        }
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(
                        desk.attempt(RecallAct.CONFIRM_TYPE),
                        List.of(new Telling(
                                new RecallTypeConfirmed(type, sent.text(WHY), days), Told.INSIDE, desk.now())));
    }

    private static Optional<RecallTypeChosen> asked(Desk desk) {
        return desk.open().flatMap(Recall::chosen).map(chosen -> chosen.fact());
    }

    private static @Nullable Integer days(String typed) {
        if (!typed.matches("\\d{1,3}")) {
            return null;
        }
        int days = Integer.parseInt(typed);
        return days < 1 || days > LONGEST_TERM ? null : days;
    }
}
