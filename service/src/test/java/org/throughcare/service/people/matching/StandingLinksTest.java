package org.throughcare.service.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.RecordFact.Linked;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.store.CaseRecord;

/** A record is parted from a case by undoing the act that joined it, and nothing that it had before. */
class StandingLinksTest {
    private static final Subject CASE = Invented.person("E200001");
    private static final Subject PRISON = new Subject(Subject.Kind.PERSON, "prison/A2001AA");
    private static final Subject POLICE = new Subject(Subject.Kind.PERSON, "police/2008/0056560Z");
    private static final Instant FIRST = Instant.parse("2024-05-01T09:00:00Z");
    private static final Instant THEN = Instant.parse("2024-05-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2024-05-03T09:00:00Z");

    @Test
    void recordsJoinedInOneActPartTogetherAndKeepTheLinkTheyHadBefore() {
        StandingLinks links = of(
                linked(PRISON, POLICE, "before", FIRST),
                linked(CASE, PRISON, "a number", THEN),
                linked(CASE, POLICE, "a number", THEN));
        assertThat(pairs(links.parting(PRISON))).containsExactlyInAnyOrder(Set.of(CASE, PRISON), Set.of(CASE, POLICE));
    }

    @Test
    void aRecordThatIsReachedInAnotherWayPartsFromThatToo() {
        StandingLinks links = of(
                linked(CASE, POLICE, "decided", FIRST),
                linked(CASE, PRISON, "a number", THEN),
                linked(PRISON, POLICE, "sent", LATER));
        assertThat(pairs(links.parting(PRISON)))
                .containsExactlyInAnyOrder(Set.of(CASE, PRISON), Set.of(PRISON, POLICE));
    }

    @Test
    void whatARecordBringsStaysWithIt() {
        StandingLinks links = of(linked(PRISON, POLICE, "before", FIRST), linked(CASE, PRISON, "a number", THEN));
        assertThat(links.joined()).containsOnlyKeys(PRISON, POLICE);
        assertThat(pairs(links.parting(PRISON))).containsExactly(Set.of(CASE, PRISON));
    }

    @Test
    void aLinkThatWasUndoneStandsNoMoreFromWhicheverSideItWas() {
        StandingLinks links =
                of(linked(CASE, PRISON, "a number", FIRST), entry(PRISON, new Unlinked(CASE, "two people"), THEN));
        assertThat(links.joined()).isEmpty();
        assertThat(links.parting(PRISON)).isEmpty();
    }

    private static StandingLinks of(Entry... entries) {
        CaseRecord record =
                new CaseRecord(1, CASE, List.of(CASE, PRISON, POLICE), Arrays.asList(entries), entries.length);
        return StandingLinks.of(record, new KnownAt(Party.PROBATION, Instant.MAX));
    }

    private static Entry linked(Subject one, Subject other, String reason, Instant at) {
        return entry(one, new Linked(other, reason), at);
    }

    private static Entry entry(Subject subject, Fact fact, Instant at) {
        return Invented.probation(subject, fact, at);
    }

    private static List<Set<Subject>> pairs(List<StandingLinks.Link> links) {
        List<Set<Subject>> pairs = new ArrayList<>();
        links.forEach(
                link -> pairs.add(Set.of(link.entry().subject(), link.fact().other())));
        return pairs;
    }
}
