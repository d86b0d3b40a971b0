package org.throughcare.service.recall.casework;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.RecallState;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Making;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * An act with one fact and at most one text to type.
 *
 * @param field the field whose text is required; empty where nothing is typed
 * @param first where the recall stands so that this comes next, and not beside
 */
record Simple(
        String name,
        RecallAct act,
        String field,
        Set<Party> told,
        Set<RecallState> first,
        BiFunction<String, Desk, Fact> fact)
        implements Offer {
    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(act);
    }

    @Override
    public boolean isNext(Desk desk) {
        Predicate<RecallState> here = first::contains;
        return desk.open().filter(recall -> here.test(recall.state())).isPresent();
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return field.isEmpty() ? List.of() : List.of(sent.lines(field, ""));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = field.isEmpty() ? Errors.none() : sent.missing(field);
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(
                        desk.attempt(act),
                        List.of(new Telling(
                                fact.apply(field.isEmpty() ? "" : sent.text(field), desk), told, desk.now())));
    }
}
