package org.throughcare.service.feeds.linking;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.NomsNumber;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.London;

/** The numbers of a record that make a match certain: prison numbers, and case numbers that its source believes. */
public final class CertainNumbers {
    private static final String BELIEVED = "CRN ";

    private CertainNumbers() {}

    /**
     * A number that says with which case a record belongs.
     *
     * @param kind what number it is
     * @param value in its canonical form
     * @param reason why it is certain, as it stands on the link
     */
    public record Certain(IdentifierKind kind, String value, String reason) {}

    /** Those among {@code entries}. */
    public static List<Certain> of(Collection<Entry> entries, Instant now) {
        List<Certain> numbers = new ArrayList<>();
        Year year = Year.from(now.atZone(London.ZONE));
        for (Entry entry : entries) {
            if (entry.fact() instanceof IdentifierRecorded number) {
                Identifiers read = Identifiers.read(List.of(number), year);
                read.noms().stream().map(NomsNumber::value).forEach(noms -> numbers.add(prison(noms)));
                if (number.kind() == IdentifierKind.OTHER && number.text().startsWith(BELIEVED)) {
                    believed(number.text().substring(BELIEVED.length()), numbers);
                }
            }
        }
        return numbers;
    }

    private static Certain prison(String noms) {
        return new Certain(
                IdentifierKind.NOMS,
                noms,
                "Made by the service: the prison number " + noms + " stands on both records.");
    }

    private static void believed(String crn, List<Certain> numbers) {
        try {
            String value = Crn.parse(crn).value();
            numbers.add(new Certain(
                    IdentifierKind.CRN,
                    value,
                    "Made by the service: the source itself names the case number " + value + "."));
        } catch (IllegalArgumentException _) {
            return;
        }
    }
}
