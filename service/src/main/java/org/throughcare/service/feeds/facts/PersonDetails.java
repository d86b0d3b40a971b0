package org.throughcare.service.feeds.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.AddressStatus;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.IdentityFact.Sex;
import org.throughcare.practice.identity.IdentityFact.SexRecorded;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.PostalAddress;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.NumberType;
import org.throughcare.service.feeds.PersonNumber;
import org.throughcare.service.feeds.reading.Part;

/** Who the person is, as any event can say it in {@code detail.person}, and the numbers that name them: what matching needs. */
public final class PersonDetails {
    private static final int MOST_ADDRESSES = 20;

    private PersonDetails() {}

    /** What {@code person} says; nothing where it is absent. */
    public static List<Said> of(Part person) {
        List<Said> said = new ArrayList<>();
        if (person.has("surname")) {
            PersonName name = new PersonName(person.texts("forenames"), person.text("surname"));
            said.add(Said.of(new NameRecorded(NameUse.CURRENT, name)).once("name/" + name));
        }
        @Nullable LocalDate born = person.dateIfSaid("born");
        if (born != null) {
            said.add(Said.of(new BirthDateRecorded(born, false)).once("born/" + born));
        }
        @Nullable Sex sex = person.oneIfSaid("sex", Sex.class);
        if (sex != null) {
            said.add(Said.of(new SexRecorded(sex)).once("sex/" + sex));
        }
        for (Part address : person.parts("addresses", MOST_ADDRESSES)) {
            said.add(address(address));
        }
        return said;
    }

    private static Said address(Part written) {
        @Nullable Boolean none = written.flagIfSaid("noFixedAbode");
        PostalAddress address =
                new PostalAddress(none != null && none, written.texts("lines"), written.textIfSaid("postcode"));
        @Nullable AddressStatus status = written.oneIfSaid("status", AddressStatus.class);
        Said said = Said.of(new PostalAddressRecorded(
                        address,
                        status == null ? AddressStatus.POSTAL : status,
                        null,
                        written.dateIfSaid("from"),
                        null,
                        false,
                        null))
                .once("address/" + address.inWords() + "/" + status);
        return status == null ? said.taken("What the address is to the person was not said.") : said;
    }

    /**
     * The numbers that {@code source} names the person by. A case number of probation is one only in probation's own record:
     * in another's it is what that source believes, and stands as another number until a link confirms it.
     */
    public static List<Said> of(FeedSource source, List<PersonNumber> numbers) {
        return numbers.stream()
                .map(number -> {
                    boolean believed = number.type() == NumberType.CRN && source != FeedSource.PROBATION;
                    IdentifierKind kind =
                            believed ? IdentifierKind.OTHER : number.type().kind();
                    String text = kind == IdentifierKind.OTHER ? number.type() + " " + number.value() : number.value();
                    return Said.of(new IdentifierRecorded(kind, text)).once("number/" + kind + "/" + text);
                })
                .toList();
    }
}
