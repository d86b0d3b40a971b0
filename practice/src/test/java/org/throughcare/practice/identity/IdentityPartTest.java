package org.throughcare.practice.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Told.PERSON;
import static org.throughcare.practice.fixture.Told.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.KnownIdentity;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.DetailEnded;
import org.throughcare.practice.identity.IdentityFact.DetailVerified;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.MatchDecided;
import org.throughcare.practice.identity.IdentityFact.MatchDecisionWithdrawn;
import org.throughcare.practice.identity.IdentityFact.MatchVerdict;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.IdentityFact.Sureness;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class IdentityPartTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);
    private static final String NOW = "2022-06-30 12:00";
    private static final PersonName OLD = PersonName.of("Ada", "Sample");
    private static final PersonName NEW = PersonName.of("Ada", "Example");

    private static IdentityPart part(CaseFixture chronicle) {
        return IdentityPart.of(chronicle.picture(Party.PROBATION, NOW).chronology());
    }

    private static Identity identity(CaseFixture chronicle) {
        return KnownIdentity.of(PERSON, chronicle.picture(Party.PROBATION, NOW), TODAY);
    }

    private static PostalAddressRecorded address(AddressStatus status, String postcode, @Nullable String from) {
        return new PostalAddressRecorded(
                new PostalAddress(false, List.of("1 High Street"), postcode),
                status,
                null,
                from == null ? null : LocalDate.parse(from),
                null,
                false,
                null);
    }

    @Test
    void aLaterCurrentNameMakesTheOneBeforeItAPreviousOne() {
        var married = aCase().at("2020-01-06 10:00", "first", new NameRecorded(NameUse.CURRENT, OLD))
                .at("2021-01-04 10:00", "second", new NameRecorded(NameUse.CURRENT, NEW));

        assertThat(identity(married).name()).isEqualTo(NEW);
        assertThat(identity(married).others()).containsExactly(new OtherName(NameUse.PREVIOUS, OLD));
    }

    @Test
    void aCorrectedNameLeavesNoTrace() {
        var corrected = aCase().at("2020-01-06 10:00", "wrong", new NameRecorded(NameUse.CURRENT, OLD))
                .with(told("2020-01-07 10:00", "right", new NameRecorded(NameUse.CURRENT, NEW))
                        .superseding("wrong"));

        assertThat(identity(corrected).name()).isEqualTo(NEW);
        assertThat(identity(corrected).others()).isEmpty();
    }

    @Test
    void aDetailFoundToBeWrongIsUsedForNothing() {
        var refuted = aCase().at("2020-01-06 10:00", "name", new NameRecorded(NameUse.CURRENT, NEW))
                .at("2020-01-06 10:00", "alias", new NameRecorded(NameUse.ALIAS, OLD))
                .at("2020-01-06 10:00", "birth", new BirthDateRecorded(LocalDate.of(1990, 1, 2), false))
                .at(
                        "2020-02-03 10:00",
                        "check",
                        new DetailVerified(new EntryId("alias"), false, "another person's name"))
                .at("2020-02-03 10:00", "check2", new DetailVerified(new EntryId("birth"), false, "birth certificate"));

        assertThat(identity(refuted).others()).isEmpty();
        assertThat(identity(refuted).born()).isNull();
    }

    @Test
    void aNewMainAddressTakesThePlaceOfTheOldOneAndAnEndedOneStandsApart() {
        var moved = aCase().at("2020-01-06 10:00", "first", address(AddressStatus.MAIN, "LS1 4DY", "2020-01-06"))
                .at("2021-01-04 10:00", "second", address(AddressStatus.MAIN, "LS2 9JT", "2021-01-04"))
                .at("2021-01-04 10:00", "weekend", address(AddressStatus.SECONDARY, "YO1 7HH", null))
                .at("2021-01-04 10:00", "plan", address(AddressStatus.PROPOSED, "HU1 1NQ", null))
                .at(
                        "2022-02-07 10:00",
                        "end",
                        new DetailEnded(new EntryId("weekend"), LocalDate.of(2022, 2, 6), "moved out"));
        AddressesHeld addresses = part(moved).addresses();

        assertThat(addresses.currentOn(TODAY))
                .extracting(held -> held.id().value())
                .containsExactly("second");
        assertThat(addresses.currentOn(LocalDate.of(2022, 2, 6)))
                .extracting(held -> held.id().value())
                .containsExactly("second", "weekend");
        assertThat(addresses.proposedOn(TODAY))
                .extracting(held -> held.id().value())
                .containsExactly("plan");
        assertThat(addresses.othersOn(TODAY))
                .extracting(held -> held.id().value())
                .containsExactly("first", "weekend");
    }

    @Test
    void anAddressCanBeVerifiedLater() {
        var checked = aCase().at("2021-01-04 10:00", "home", address(AddressStatus.MAIN, "LS2 9JT", null))
                .at("2021-02-01 10:00", "visit", new DetailVerified(new EntryId("home"), true, "home visit"));

        assertThat(AddressesHeld.verified(
                        part(checked).addresses().mainOn(TODAY).orElseThrow()))
                .isTrue();
    }

    @Test
    void aNumberThatDoesNotReadIsShownAndNeverMatched() {
        var numbers = aCase().at("2021-01-04 10:00", "good", new IdentifierRecorded(IdentifierKind.PNC, "08/56560Z"))
                .at("2021-01-04 10:00", "bad", new IdentifierRecorded(IdentifierKind.PNC, "08/56560A"));

        assertThat(identity(numbers).identifiers().pncs()).containsExactly(new Pnc(2008, 56560));
        assertThat(part(numbers).unreadable(TODAY))
                .extracting(held -> held.id().value())
                .containsExactly("bad");
    }

    @Test
    void postcodesOfNoFixedAbodeAndOfRefusedAddressesAreNotUsed() {
        var homes = aCase().at("2020-01-06 10:00", "old", address(AddressStatus.PREVIOUS, "LS1 4DY", null))
                .at("2021-01-04 10:00", "none", address(AddressStatus.MAIN, "NF1 1NF", null))
                .at("2021-01-04 10:00", "refused", address(AddressStatus.REJECTED, "HU1 1NQ", null))
                .at("2021-02-01 10:00", "new", address(AddressStatus.MAIN, "ls29jt", null));

        assertThat(identity(homes).postcodes()).containsExactly(new Postcode("LS2", "9JT"), new Postcode("LS1", "4DY"));
    }

    @Test
    void theDatesOfSentencesComeFromTheCase() {
        var sentenced = aCase().at("2021-03-01 10:00", "sentence", Facts.communityOrder());

        assertThat(identity(sentenced).sentenced()).containsExactly(LocalDate.of(2021, 3, 1));
    }

    @Test
    void aDecisionOfAPersonLeavesAMarkerUntilItIsWithdrawn() {
        Subject other = new Subject(Subject.Kind.PERSON, "CD");
        var decided = aCase().at(
                        "2021-01-04 10:00",
                        "decision",
                        new MatchDecided(other, MatchVerdict.SAME_PERSON, Sureness.CERTAIN, Role.SPO, "fingerprints"));
        var withdrawn = decided.at(
                "2021-02-01 10:00",
                "back",
                new MatchDecisionWithdrawn(new EntryId("decision"), Role.SPO, "another print"));

        assertThat(identity(decided).overrides()).hasSize(1);
        assertThat(MatchDecisions.markersOf(
                        other, decided.picture(Party.PROBATION, NOW).chronology()))
                .isEqualTo(identity(decided).overrides());
        assertThat(identity(withdrawn).overrides()).isEqualTo(Set.of());
    }
}
