package org.throughcare.practice.identity;

import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;

/**
 * The numbers of a person that could be read; each set in the order in which they became known.
 *
 * @param crns of probation
 * @param noms of prisons
 * @param pncs of the Police National Computer
 * @param cros of the criminal records office
 * @param defendants by which the courts follow one defendant across cases
 */
public record Identifiers(
        List<Crn> crns, List<NomsNumber> noms, List<Pnc> pncs, List<Cro> cros, List<String> defendants) {
    /** No number at all. */
    public static final Identifiers NONE = new Identifiers(List.of(), List.of(), List.of(), List.of(), List.of());

    public Identifiers {
        crns = List.copyOf(crns);
        noms = List.copyOf(noms);
        pncs = List.copyOf(pncs);
        cros = List.copyOf(cros);
        defendants = List.copyOf(defendants);
    }

    /** What can be read of these facts; see {@link #refusal} for the others. */
    public static Identifiers read(Collection<IdentifierRecorded> recorded, Year now) {
        Set<Crn> crns = new LinkedHashSet<>();
        Set<NomsNumber> noms = new LinkedHashSet<>();
        Set<Pnc> pncs = new LinkedHashSet<>();
        Set<Cro> cros = new LinkedHashSet<>();
        Set<String> defendants = new LinkedHashSet<>();
        for (IdentifierRecorded number : recorded) {
            if (!refusal(number, now).isEmpty()) {
                continue;
            }
            switch (number.kind()) {
                case CRN -> crns.add(Crn.parse(number.text()));
                case NOMS -> noms.add(NomsNumber.parse(number.text()));
                case PNC -> pncs.add(Pnc.parse(number.text(), now));
                case CRO -> cros.add(Cro.parse(number.text()));
                case MASTER_DEFENDANT -> defendants.add(number.text().strip());
                case OTHER -> {}
            }
        }
        return new Identifiers(
                List.copyOf(crns), List.copyOf(noms), List.copyOf(pncs), List.copyOf(cros), List.copyOf(defendants));
    }

    /** Why a number is not read and so never matches; empty text where it is read. */
    public static String refusal(IdentifierRecorded number, Year now) {
        try {
            switch (number.kind()) {
                case CRN -> Crn.parse(number.text());
                case NOMS -> NomsNumber.parse(number.text());
                case PNC -> Pnc.parse(number.text(), now);
                case CRO -> Cro.parse(number.text());
                case MASTER_DEFENDANT, OTHER -> {}
            }
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
