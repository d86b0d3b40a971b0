package org.throughcare.practice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.IdentityFact.PreferredNameStated;
import org.throughcare.practice.record.Stated;

/**
 * The names of a person as known.
 *
 * @param recorded every name, oldest first
 * @param preferred what the person asked to be called, oldest first
 */
public record NamesHeld(List<Held<NameRecorded>> recorded, List<Stated<PreferredNameStated>> preferred) {

    /** The name the person bears at {@code date}: the last one recorded as current that still stands. */
    public Optional<Held<NameRecorded>> currentOn(LocalDate date) {
        return recorded.stream()
                .filter(name -> name.fact().use() == NameUse.CURRENT && name.standsOn(date))
                .filter(name -> !name.stated().date().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    /** Every other name, oldest first: those recorded as current before are previous ones; one found to be wrong is left out. */
    public List<OtherName> othersOn(LocalDate date) {
        Optional<Held<NameRecorded>> current = currentOn(date);
        List<OtherName> others = new ArrayList<>();
        for (Held<NameRecorded> name : recorded) {
            boolean borne = current.isPresent()
                    && (name.equals(current.get())
                            || name.fact().name().equals(current.get().fact().name()));
            if (!borne && !name.refuted()) {
                NameUse use = name.fact().use();
                others.add(new OtherName(
                        use == NameUse.CURRENT ? NameUse.PREVIOUS : use,
                        name.fact().name()));
            }
        }
        return others.stream().distinct().toList();
    }

    /** What the person last asked to be called. */
    public Optional<String> asked() {
        return preferred.isEmpty()
                ? Optional.empty()
                : Optional.of(preferred.getLast().fact().name());
    }
}
