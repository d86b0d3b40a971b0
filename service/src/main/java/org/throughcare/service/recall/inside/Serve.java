package org.throughcare.service.recall.inside;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.recall.CaseworkFact.PapersServed;
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

/** The prison tells the person the reasons and the right to make representations, and says when (section 254(2)). */
final class Serve implements Offer {
    private static final String AT = "serve-at";
    private static final String PAPERS = "serve-papers";

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(RecallAct.SERVE_PAPERS);
    }

    @Override
    public boolean isNext(Desk desk) {
        return desk.open()
                .filter(recall -> recall.last(PapersServed.class).isEmpty())
                .isPresent();
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return List.of(sent.moment(AT, desk.now()), sent.lines(PAPERS, Text.text("partners.serve.usual")));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(AT, PAPERS);
        Optional<Instant> at = sent.moment(AT);
        if (!sent.text(AT).isEmpty()
                && at.filter(one -> !one.isAfter(desk.now())).isEmpty()) {
            wrong = wrong.and(AT, Text.text("partners.moment.past"));
        }
        if (at.isPresent() && at.get().isBefore(back(desk))) {
            wrong = wrong.and(AT, Text.text("partners.serve-at.early"));
        }
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(
                        desk.attempt(RecallAct.SERVE_PAPERS),
                        List.of(new Telling(
                                new PapersServed(at.orElse(desk.now()), sent.lines(PAPERS)),
                                Set.of(Party.PROBATION, Party.PPCS, Party.PRISON),
                                desk.now())));
    }

    /** The minute of the return. */
    private static Instant back(Desk desk) {
        return desk.open()
                .flatMap(recall -> recall.returned())
                .map(returned -> returned.occurred().truncatedTo(ChronoUnit.MINUTES))
                .orElse(Instant.MIN);
    }
}
