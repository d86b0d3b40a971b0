package org.throughcare.service.recall.casework;

import java.util.List;
import java.util.Optional;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.CaseworkFact.StopReason;
import org.throughcare.practice.recall.process.RecallAct;
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

/** The recall goes no further, for one of the reasons there are. */
final class Stop implements Offer {
    private static final String REASON = "stop-reason";
    private static final String NOTE = "stop-note";

    @Override
    public String name() {
        return "stop";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(RecallAct.STOP);
    }

    @Override
    public boolean isNext(Desk desk) {
        return false;
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        List<Choice> reasons = new java.util.ArrayList<>(List.of(Choice.of("", Text.text("partners.choose"))));
        reasons.addAll(Sent.choices(StopReason.values(), "partners.stop."));
        return List.of(sent.one(REASON, reasons), sent.lines(NOTE, ""));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(REASON, NOTE);
        Optional<StopReason> reason = List.of(StopReason.values()).stream()
                .filter(one -> one.name().equals(sent.text(REASON)))
                .findFirst();
        return wrong.any() || reason.isEmpty()
                ? new Wrong(wrong.any() ? wrong : Errors.of(REASON, Text.text("partners.stop-reason.missing")))
                : new Made(
                        desk.attempt(RecallAct.STOP),
                        List.of(new Telling(
                                new RecallStopped(reason.get(), sent.text(NOTE)), Told.EVERYBODY, desk.now())));
    }
}
