package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;

/** Frequencies counted from the records of a register. A value that no record has counts as if one had. */
public final class CountedTerms implements TermFrequencies {
    private final Map<Term, Map<String, Integer>> counts = new EnumMap<>(Term.class);
    private int records;

    /** Counts {@code identities}. */
    public CountedTerms(Iterable<Identity> identities) {
        for (Term term : Term.values()) {
            counts.put(term, new HashMap<>());
        }
        identities.forEach(this::count);
    }

    private void count(Identity identity) {
        records++;
        PersonName name = identity.name();
        if (name != null) {
            PlainName plain = PlainName.of(name);
            add(Term.FULL_NAME, plain.full());
            add(Term.FIRST_NAME, plain.first());
            add(Term.SURNAME, plain.last());
            add(Term.MIDDLE_NAME, plain.middle());
        }
        LocalDate born = identity.born();
        if (born != null) {
            add(Term.BIRTH_DATE, born.toString());
        }
        for (Postcode postcode : identity.postcodes()) {
            add(Term.POSTCODE, postcode.toString());
        }
        for (Pnc pnc : identity.identifiers().pncs()) {
            add(Term.PNC, pnc.toString());
        }
        identity.identifiers().cros().forEach(cro -> add(Term.CRO, cro.toString()));
    }

    private void add(Term term, String value) {
        if (!value.isEmpty()) {
            counts.getOrDefault(term, Map.of()).merge(value, 1, Integer::sum);
        }
    }

    @Override
    public OptionalDouble share(Term term, String value) {
        if (records == 0) {
            return OptionalDouble.empty();
        }
        double count = counts.getOrDefault(term, Map.of()).getOrDefault(value, 1);
        return OptionalDouble.of(Math.min(1, count / records));
    }
}
