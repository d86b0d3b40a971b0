package org.throughcare.service.recall.partners;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * The person is back in custody: when, how, and in which prison where that is known, so that the prison sees the case. It
 * never lies before the revocation.
 *
 * @param prisons those that can be named
 */
public record ReportReturn(List<String> prisons) implements Offer {
    private static final String AT = "return-at";
    private static final String HOW = "return-how";
    private static final String PRISON = "return-prison";
    private static final Set<Party> TOLD = Set.of(Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON);

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
        List<Choice> known = new ArrayList<>(List.of(Choice.of("", Text.text("partners.return-prison.none"))));
        prisons.forEach(prison -> known.add(Choice.of(prison, prison)));
        return List.of(sent.moment(AT, desk.now()), sent.line(HOW, ""), sent.one(PRISON, known));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(AT, HOW);
        Optional<Instant> at = sent.moment(AT);
        if (!sent.text(AT).isEmpty()
                && at.filter(one -> !one.isAfter(desk.now())).isEmpty()) {
            wrong = wrong.and(AT, Text.text("partners.moment.past"));
        }
        String prison = sent.text(PRISON);
        if (!prison.isEmpty() && !prisons.contains(prison)) {
            wrong = wrong.and(PRISON, Text.text("partners.return-prison.missing"));
        }
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        Instant back = within(desk, at.orElse(desk.now()));
        List<Telling> facts = new ArrayList<>(List.of(new Telling(new ReturnedToCustody(sent.text(HOW)), TOLD, back)));
        if (!prison.isEmpty()) {
            facts.add(new Telling(new HeldAt(prison), TOLD, back));
        }
        return new Made(desk.attempt(RecallAct.REPORT_RETURN, back), facts);
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
