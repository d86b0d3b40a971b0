package org.throughcare.practice.casework;

import java.util.List;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.Harm;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.terms.Offence;

/** Counts how many acts of one kind of harm an entry speaks of. */
final class Acts {
    private Acts() {}

    /** At least 1; where the entry names offences, those of this harm and no others. */
    static int of(HarmSign sign, Harm harm) {
        List<Offence> named = named(sign.stated().fact());
        if (named.isEmpty()) {
            return sign.count();
        }
        return Math.max(
                1,
                named.stream()
                        .filter(offence -> offence.natures().stream()
                                .anyMatch(nature ->
                                        Harm.of(nature).filter(harm::equals).isPresent()))
                        .mapToInt(Offence::count)
                        .sum());
    }

    private static List<Offence> named(Fact fact) {
        return switch (fact) {
            case SentenceFact.Sentenced sentence -> sentence.offences();
            case SentenceFact.Charged charge -> charge.offences();
            case SentenceFact.Arrested arrest -> arrest.offences();
            case SentenceFact.NotConvicted matter -> matter.offences();
            case SentenceFact.PoliceCallOut callOut -> callOut.concerning();
            case SentenceFact.OffendingHistory history -> history.kinds();
            case SentenceFact.ConductTowardsKnownPerson conduct -> conduct.offences();
            default -> List.of();
        };
    }
}
