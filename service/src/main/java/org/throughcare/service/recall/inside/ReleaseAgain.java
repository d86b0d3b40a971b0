package org.throughcare.service.recall.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.recall.CaseworkFact.ReReleaseDirected;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Making;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Release was directed: by whom, from which day and why. */
final class ReleaseAgain implements Offer {
    private static final String BY = "release-by";
    private static final String ON = "release-on";
    private static final String WHY = "release-why";

    @Override
    public String name() {
        return "release";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(RecallAct.RE_RELEASE);
    }

    @Override
    public boolean isNext(Desk desk) {
        return false;
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return List.of(sent.line(BY, ""), sent.day(ON), sent.lines(WHY, ""));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(BY, WHY);
        Optional<LocalDate> on = sent.date(ON).date();
        if (on.isEmpty()) {
            wrong = wrong.and(ON, Text.text("partners.release-on.missing"));
        }
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(
                        desk.attempt(RecallAct.RE_RELEASE),
                        List.of(new Telling(
                                new ReReleaseDirected(
                                        sent.text(BY), on.orElse(desk.seen().today()), sent.text(WHY)),
                                Set.of(Party.PROBATION, Party.PPCS, Party.PRISON),
                                desk.now())));
    }
}
