package org.throughcare.service.recall.partners;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** The person is back in custody: when and how. It never lies before the revocation. */
public final class ReportReturn implements Offer {
    private static final String AT = "return-at";
    private static final String HOW = "return-how";

    @Override
    public String name() {
        return "return";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(RecallAct.REPORT_RETURN)
                && desk.last().flatMap(one -> one.returned()).isEmpty();
    }

    @Override
    public boolean isNext(Desk desk) {
        return true;
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return List.of(sent.moment(AT, desk.now()), sent.line(HOW, ""));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(AT, HOW);
        Optional<Instant> at = sent.moment(AT);
        if (!sent.text(AT).isEmpty()
                && at.filter(one -> !one.isAfter(desk.now())).isEmpty()) {
            wrong = wrong.and(AT, Text.text("partners.moment.past"));
        }
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        Instant back = within(desk, at.orElse(desk.now()));
        return new Made(
                desk.attempt(RecallAct.REPORT_RETURN, back),
                List.of(new Telling(
                        new ReturnedToCustody(sent.text(HOW)),
                        Set.of(Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON),
                        back)));
    }

    /** Times are typed to the minute: a return in the minute of the revocation came after it. */
    private static Instant within(Desk desk, Instant typed) {
        return desk.last()
                .flatMap(recall -> recall.revoked())
                .map(revoked -> revoked.occurred())
                .filter(revoked -> revoked.isAfter(typed)
                        && revoked.truncatedTo(ChronoUnit.MINUTES).equals(typed))
                .orElse(typed);
    }
}
