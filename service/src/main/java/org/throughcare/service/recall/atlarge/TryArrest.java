package org.throughcare.service.recall.atlarge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.terms.Role;
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

/** The police tried to arrest: where, when, what came of it, and where else somebody may be. */
final class TryArrest implements Offer {
    private static final String PLACE = "attempt-place";
    private static final String AT = "attempt-at";
    private static final String RESULT = "attempt-result";
    private static final String OTHER = "attempt-other";

    @Override
    public String name() {
        return "attempt";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return Searching.isOn(desk) && Searching.has(desk, Set.of(Role.POLICE));
    }

    @Override
    public boolean isNext(Desk desk) {
        return PlanArrest.standing(desk).isPresent();
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return List.of(sent.line(PLACE, ""), sent.moment(AT, desk.now()), sent.lines(RESULT, ""), sent.line(OTHER, ""));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(PLACE, AT, RESULT);
        Optional<Instant> at = sent.moment(AT);
        if (!sent.text(AT).isEmpty()
                && at.filter(one -> !one.isAfter(desk.now())).isEmpty()) {
            wrong = wrong.and(AT, Text.text("partners.moment.past"));
        }
        String other = sent.text(OTHER);
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(
                        null,
                        List.of(new Telling(
                                new ArrestAttempted(
                                        sent.text(PLACE), sent.text(RESULT), other.isEmpty() ? null : other),
                                Searching.TOLD,
                                at.orElse(desk.now()))));
    }
}
