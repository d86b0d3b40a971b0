package org.throughcare.service.recall.partners;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * Something that is recorded beside a recall and moves it nowhere, with one text.
 *
 * @param roles who records it
 * @param stands where the recall stands so that it can be
 * @param field the field whose text is required
 * @param told the parties that know it from then on
 */
public record Noting(
        String name,
        Set<Role> roles,
        Predicate<Desk> stands,
        Predicate<Desk> next,
        String field,
        Set<Party> told,
        BiFunction<String, Desk, Fact> fact)
        implements Offer {
    @Override
    public boolean isOffered(Desk desk) {
        return !Collections.disjoint(roles, desk.seen().reader().staff().post().roles()) && stands.test(desk);
    }

    @Override
    public boolean isNext(Desk desk) {
        return next.test(desk);
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return List.of(sent.lines(field, ""));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(field);
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(null, List.of(new Telling(fact.apply(sent.text(field), desk), told, desk.now())));
    }
}
