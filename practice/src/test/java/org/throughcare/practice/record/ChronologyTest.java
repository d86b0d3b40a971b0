package org.throughcare.practice.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Facts.bareLevel;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.RandomCase;
import org.throughcare.practice.oversight.OversightFact.PersonnelProcess;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.RecordFact.Retracted;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;

/** What a party knew at an instant (R78): the fold of the entries given to it, corrected as it knew then. */
class ChronologyTest {
    private static List<String> known(CaseFixture chronicle, Party party, String time) {
        return Chronology.known(chronicle.entries(), new KnownAt(party, LondonTime.instant(time))).all().stream()
                .map(stated -> stated.id().value())
                .toList();
    }

    @Test
    void thePictureIsTheSameWhateverTheOrderOfArrival() {
        for (long seed = 0; seed < 50; seed++) {
            CaseFixture chronicle = RandomCase.of(seed, 16);
            CaseFixture shuffled = RandomCase.shuffled(chronicle, seed);
            for (Party party : Party.values()) {
                assertThat(shuffled.picture(party, "2022-06-30 12:00"))
                        .isEqualTo(chronicle.picture(party, "2022-06-30 12:00"));
            }
        }
    }

    @Test
    void entriesFoldByWhenTheyHappenedThenWereRecordedThenById() {
        var chronicle = aCase().at("2022-06-20 14:00", "b", missed())
                .with(told("2022-06-20 14:00", "a", missed()).knownAt("2022-06-21 09:00"))
                .at("2022-06-20 14:00", "c", missed())
                .at("2022-06-19 14:00", "z", missed());

        assertThat(known(chronicle, Party.PROBATION, "2022-06-30 12:00")).containsExactly("z", "b", "c", "a");
    }

    @Test
    void r78WhatBecameKnownLaterIsNotSeenBefore() {
        var chronicle =
                aCase().with(told("2022-06-20 14:00", "absence", missed()).knownAt("2022-06-22 10:00"));

        assertThat(known(chronicle, Party.PROBATION, "2022-06-22 09:59")).isEmpty();
        assertThat(known(chronicle, Party.PROBATION, "2022-06-22 10:00")).containsExactly("absence");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsFromTheMomentItIsKnown() {
        var chronicle = aCase().at("2022-06-20 14:00", "wrong", bareLevel(RiskLevel.LOW))
                .with(told("2022-06-20 14:00", "right", bareLevel(RiskLevel.MEDIUM))
                        .knownAt("2022-06-22 10:00")
                        .superseding("wrong"));

        assertThat(known(chronicle, Party.PROBATION, "2022-06-21 12:00")).containsExactly("wrong");
        assertThat(known(chronicle, Party.PROBATION, "2022-06-22 10:00")).containsExactly("right");
    }

    @Test
    void aCorrectionCanItselfBeCorrected() {
        var chronicle = aCase().at("2022-06-20 14:00", "first", bareLevel(RiskLevel.LOW))
                .with(told("2022-06-20 14:00", "second", bareLevel(RiskLevel.MEDIUM))
                        .superseding("first"))
                .with(told("2022-06-20 14:00", "third", bareLevel(RiskLevel.HIGH))
                        .superseding("second"));

        assertThat(known(chronicle, Party.PROBATION, "2022-06-30 12:00")).containsExactly("third");
    }

    @Test
    void aRetractionLeavesNothingInPlace() {
        var chronicle = aCase().at("2022-06-20 14:00", "wrong", missed())
                .with(told("2022-06-21 10:00", "retraction", new Retracted("another person"))
                        .superseding("wrong"));

        assertThat(known(chronicle, Party.PROBATION, "2022-06-21 09:00")).containsExactly("wrong");
        assertThat(known(chronicle, Party.PROBATION, "2022-06-21 10:00")).isEmpty();
    }

    @Test
    void aCorrectionThatAPartyWasNotGivenChangesNothingForIt() {
        var chronicle = aCase().at("2022-06-20 14:00", "wrong", missed(), Party.PROBATION, Party.PRISON)
                .with(told("2022-06-20 14:00", "right", missed())
                        .knownAt("2022-06-22 10:00")
                        .superseding("wrong"));

        assertThat(known(chronicle, Party.PROBATION, "2022-06-30 12:00")).containsExactly("right");
        assertThat(known(chronicle, Party.PRISON, "2022-06-30 12:00")).containsExactly("wrong");
    }

    @Test
    void aPartyNeverSeesWhatItWasNotGiven() {
        var chronicle = aCase().at("2022-06-20 14:00", "held", incident(Nature.WEAPON), Party.PRISON);

        assertThat(known(chronicle, Party.PRISON, "2022-06-30 12:00")).containsExactly("held");
        for (Party party : List.of(Party.PROBATION, Party.POLICE, Party.PPCS, Party.COURT, Party.PROVIDER)) {
            assertThat(known(chronicle, party, "2032-06-30 12:00")).isEmpty();
        }
    }

    @Test
    void disclosureGivesAFurtherPartyTheEntryFromThenOn() {
        var disclosed = new Disclosed(new EntryId("held"), Party.PROBATION, "release planning");
        var chronicle = aCase().at("2022-06-20 14:00", "held", incident(Nature.WEAPON), Party.PRISON)
                .at("2022-06-24 10:00", "share", disclosed, Party.PRISON);

        assertThat(known(chronicle, Party.PROBATION, "2022-06-24 09:59")).isEmpty();
        assertThat(known(chronicle, Party.PROBATION, "2022-06-24 10:00")).containsExactly("held");
        assertThat(known(chronicle, Party.POLICE, "2022-06-30 12:00")).isEmpty();
    }

    @Test
    void disclosureToThoseWhoHadItDelaysNothing() {
        var disclosed = new Disclosed(new EntryId("held"), Party.PROBATION, "again");
        var chronicle = aCase().at("2022-06-20 14:00", "held", incident(Nature.WEAPON))
                .at("2022-06-24 10:00", "share", disclosed, Party.PRISON);

        assertThat(known(chronicle, Party.PROBATION, "2022-06-20 14:00")).containsExactly("held");
    }

    @Test
    void n07APersonnelProcessIsInNoPictureEvenWhenDisclosed() {
        var chronicle = aCase().at(
                        "2022-06-20 14:00", "process", new PersonnelProcess("begun"), Party.PROBATION, Party.values())
                .at("2022-06-24 10:00", "share", new Disclosed(new EntryId("process"), Party.PRISON, "no"));

        for (Party party : Party.values()) {
            assertThat(known(chronicle, party, "2032-06-30 12:00")).doesNotContain("process");
        }
    }

    @Test
    void factsOfOneTypeAreFoundInOrder() {
        Chronology chronology = aCase().at("2022-06-21 14:00", "late", missed())
                .at("2022-06-20 14:00", "early", missed())
                .picture(Party.PROBATION, "2022-06-30 12:00")
                .chronology();

        assertThat(chronology.of(missed().getClass()))
                .extracting(stated -> stated.id().value())
                .containsExactly("early", "late");
        assertThat(chronology.last(Retracted.class)).isEmpty();
    }
}
