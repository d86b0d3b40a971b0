package org.throughcare.practice.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Told.PERSON;
import static org.throughcare.practice.fixture.Told.told;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.RecordFact.Linked;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.terms.Party;

class LinkageTest {
    private static final Subject PRISON_RECORD = new Subject(Subject.Kind.PERSON, "A1234BC");
    private static final Subject POLICE_RECORD = new Subject(Subject.Kind.PERSON, "PNC/1");

    private final CaseFixture linked = aCase().at("2022-03-07 10:00", "own", missed())
            .with(told("2022-03-08 10:00", "theirs", missed()).about(PRISON_RECORD))
            .at("2022-04-04 10:00", "link", new Linked(PRISON_RECORD, "same fingerprints"));

    private static Set<Subject> of(Subject subject, CaseFixture chronicle, Party party, String time) {
        return Linkage.of(subject, chronicle.entries(), new KnownAt(party, LondonTime.instant(time)));
    }

    @Test
    void twoRecordsAreOnePersonFromTheMomentTheLinkIsKnownWhicheverIsAsked() {
        assertThat(of(PERSON, linked, Party.PROBATION, "2022-04-04 09:59")).containsExactly(PERSON);
        assertThat(of(PERSON, linked, Party.PROBATION, "2022-04-04 10:00"))
                .containsExactlyInAnyOrder(PERSON, PRISON_RECORD);
        assertThat(of(PRISON_RECORD, linked, Party.PROBATION, "2022-04-04 10:00"))
                .containsExactlyInAnyOrder(PERSON, PRISON_RECORD);
    }

    @Test
    void aLinkIsReversibleAndThePastStaysAsItWasKnown() {
        var undone = linked.with(told("2022-05-09 10:00", "unlink", new Unlinked(PERSON, "two people"))
                .about(PRISON_RECORD));

        assertThat(of(PERSON, undone, Party.PROBATION, "2022-05-09 10:00")).containsExactly(PERSON);
        assertThat(of(PERSON, undone, Party.PROBATION, "2022-05-08 10:00"))
                .containsExactlyInAnyOrder(PERSON, PRISON_RECORD);
    }

    @Test
    void aLinkCanBeMadeAgain() {
        var again = linked.at("2022-05-09 10:00", "unlink", new Unlinked(PRISON_RECORD, "two people"))
                .at("2022-06-06 10:00", "relink", new Linked(PRISON_RECORD, "one after all"));

        assertThat(of(PERSON, again, Party.PROBATION, "2022-06-06 10:00")).contains(PRISON_RECORD);
    }

    @Test
    void linksReachAcrossSeveralRecords() {
        var chain = linked.with(told("2022-04-05 10:00", "link2", new Linked(POLICE_RECORD, "same name and birth"))
                .about(PRISON_RECORD));

        assertThat(of(PERSON, chain, Party.PROBATION, "2022-04-05 10:00"))
                .containsExactlyInAnyOrder(PERSON, PRISON_RECORD, POLICE_RECORD);
    }

    @Test
    void aPartyThatWasNotToldOfTheLinkSeesTwoPeople() {
        assertThat(of(PERSON, linked, Party.POLICE, "2022-06-30 10:00")).containsExactly(PERSON);
    }

    @Test
    void theEntriesOfAPersonAreThoseOfAllLinkedRecords() {
        var view = new KnownAt(Party.PROBATION, LondonTime.instant("2022-04-04 10:00"));

        assertThat(Linkage.entriesOf(PERSON, linked.entries(), view))
                .extracting(entry -> entry.id().value())
                .containsExactlyInAnyOrder("own", "theirs", "link");
    }
}
