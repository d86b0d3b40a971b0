package org.throughcare.practice.identity;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.GenderStated;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.PreferredNameStated;
import org.throughcare.practice.identity.IdentityFact.SexRecorded;
import org.throughcare.practice.identity.NeedFact.CircumstanceRecorded;
import org.throughcare.practice.identity.NeedFact.NeedRecorded;
import org.throughcare.practice.identity.NeedFact.NeedsConsidered;
import org.throughcare.practice.identity.NeedFact.ProvisionMade;
import org.throughcare.practice.identity.ReachFact.ConnectedWith;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.PersonalContactRecorded;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.identity.ReachFact.PreferredContactStated;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Stated;

/**
 * Who the person is and how they are reached, as known; every list oldest first. Apart from the case picture: no rule reads it
 * yet, so it is folded only where it is shown.
 *
 * @param names current, other and preferred names
 * @param births birth dates, with those that are only aliases
 * @param sexes sex as recorded
 * @param genders gender in the person's words
 * @param languages languages and interpreters
 * @param identifiers numbers as their sources wrote them
 * @param addresses addresses
 * @param details telephone numbers and email addresses
 * @param ways how the person asks to be contacted
 * @param contacts people in the person's life
 * @param connections other people's cases connected with this one
 * @param needs circumstances, needs and adjustments
 */
public record IdentityPart(
        NamesHeld names,
        List<Held<BirthDateRecorded>> births,
        List<Stated<SexRecorded>> sexes,
        List<Stated<GenderStated>> genders,
        List<Stated<LanguageStated>> languages,
        List<Held<IdentifierRecorded>> identifiers,
        AddressesHeld addresses,
        List<Held<ContactDetailRecorded>> details,
        List<Stated<PreferredContactStated>> ways,
        List<Held<PersonalContactRecorded>> contacts,
        List<Held<ConnectedWith>> connections,
        NeedsHeld needs) {

    /** Folded from what is known. */
    public static IdentityPart of(Chronology chronology) {
        Details details = new Details(chronology);
        return new IdentityPart(
                new NamesHeld(details.of(NameRecorded.class), chronology.of(PreferredNameStated.class)),
                details.of(BirthDateRecorded.class),
                chronology.of(SexRecorded.class),
                chronology.of(GenderStated.class),
                chronology.of(LanguageStated.class),
                details.of(IdentifierRecorded.class),
                new AddressesHeld(details.of(PostalAddressRecorded.class)),
                details.of(ContactDetailRecorded.class),
                chronology.of(PreferredContactStated.class),
                details.of(PersonalContactRecorded.class),
                details.of(ConnectedWith.class),
                new NeedsHeld(
                        details.of(CircumstanceRecorded.class),
                        details.of(NeedRecorded.class),
                        details.of(ProvisionMade.class),
                        chronology.of(NeedsConsidered.class)));
    }

    /** The birth date: the last that is no alias and was not found to be wrong. */
    public Optional<Held<BirthDateRecorded>> born() {
        return births.stream()
                .filter(birth -> !birth.fact().alias() && !birth.refuted())
                .reduce((earlier, later) -> later);
    }

    /** The numbers that cannot be read in the year of {@code date}: shown, and never matched. */
    public List<Held<IdentifierRecorded>> unreadable(LocalDate date) {
        return identifiers.stream()
                .filter(number ->
                        !Identifiers.refusal(number.fact(), Year.from(date)).isEmpty())
                .toList();
    }

    /** What search and matching use of all this at {@code date}; sentence dates and decisions are added by whoever knows them. */
    public Identity identity(LocalDate date) {
        Optional<LocalDate> born = born().map(birth -> birth.fact().on());
        return new Identity(
                names.currentOn(date).map(name -> name.fact().name()).orElse(null),
                names.othersOn(date),
                names.asked().orElse(null),
                born.orElse(null),
                births.stream()
                        .filter(birth -> !birth.refuted())
                        .map(birth -> birth.fact().on())
                        .filter(on -> born.filter(on::equals).isEmpty())
                        .distinct()
                        .toList(),
                Identifiers.read(
                        identifiers.stream()
                                .filter(number -> !number.refuted())
                                .map(Held::fact)
                                .toList(),
                        Year.from(date)),
                postcodes(),
                Set.of(),
                Set.of());
    }

    private List<Postcode> postcodes() {
        return addresses.recorded().reversed().stream()
                .filter(address -> !address.refuted() && address.fact().status() != AddressStatus.REJECTED)
                .flatMap(address -> Optional.ofNullable(address.fact().address().postcode()).stream())
                .flatMap(written -> Postcode.read(written).stream())
                .filter(Postcode::located)
                .distinct()
                .toList();
    }
}
