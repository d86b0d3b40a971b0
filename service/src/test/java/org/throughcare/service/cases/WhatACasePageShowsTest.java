package org.throughcare.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.cases.chronology.ReadingChronology;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.ChronologyPage;
import org.throughcare.service.web.model.cases.ChronologyQuery;

/** A case page shows what the reader's party knows, of that what is open to them, and never the text they are not cleared for. */
@ServiceTest
class WhatACasePageShowsTest {
    private static final String SECRET = "a debt to the Larkspur brothers";

    @Autowired
    private SeeingCases seeing;

    @Autowired
    private ReadingChronology chronology;

    @Autowired
    private StaffRegister register;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Organisation organisation;
    private PeopleOfATest people;
    private Hired holder;

    @BeforeEach
    void aUnit() {
        organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        holder = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
    }

    @Test
    void restrictedIntelligenceIsAMarkerWithSourceDateAndGradingToThoseNotCleared() {
        long person = held("D100001");
        people.add(Invented.person("D100001"), intelligence(Invented.person("D100001")));
        ChronologyPage page = page(reader(Clearance.NONE, EnumSet.allOf(Area.class)), person, "D100001");
        assertThat(page.toString()).doesNotContain("Larkspur");
        assertThat(page.entries())
                .filteredOn(entry -> entry.says() == null)
                .singleElement()
                .satisfies(entry -> assertThat(entry.source()).contains("graded B2"))
                .extracting(CaseEntry::agency)
                .isEqualTo(Agency.PRISON);
    }

    @Test
    void thoseClearedReadIt() {
        long person = held("D100002");
        people.add(Invented.person("D100002"), intelligence(Invented.person("D100002")));
        ChronologyPage page =
                page(reader(Clearance.RESTRICTED_INTELLIGENCE, EnumSet.allOf(Area.class)), person, "D100002");
        assertThat(page.toString()).contains(SECRET);
    }

    @Test
    void whatAnotherPartyAloneKnowsIsNotThere() {
        long person = held("D100003");
        Subject subject = Invented.person("D100003");
        people.add(
                subject,
                Invented.entry(
                        subject,
                        new HealthDisclosed(List.of("prison healthcare only"), List.of()),
                        Instant.now(),
                        Agency.PRISON,
                        Set.of(Party.PRISON)));
        ChronologyPage page = page(reader(Clearance.NONE, EnumSet.allOf(Area.class)), person, "D100003");
        assertThat(page.toString()).doesNotContain("prison healthcare only");
    }

    @Test
    void ofASharedCaseOnlyTheSharedPartsAreShownAndCounted() {
        long person = held("D100004");
        Subject subject = Invented.person("D100004");
        people.add(
                subject,
                Invented.probation(subject, new AddressLost("evicted from Yarrow Close"), Instant.now()),
                Invented.probation(subject, new ContactSuspended("scheme"), Instant.now()));
        ChronologyPage page = page(reader(Clearance.NONE, EnumSet.of(Area.ADDRESSES)), person, "D100004");
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.says()).contains("Yarrow Close"));
        assertThat(page.shell().identity().born()).isNull();
    }

    @Test
    void theEntriesArePagedOverTheWholeChronology() {
        Subject subject = Invented.person("D100005");
        long person = held("D100005");
        Entry[] many = new Entry[70];
        for (int i = 0; i < many.length; i++) {
            many[i] = Invented.probation(subject, new AddressLost("time " + i), Instant.now());
        }
        people.add(subject, many);
        Reader reader = reader(Clearance.NONE, EnumSet.allOf(Area.class));
        ChronologyPage first = page(reader, person, "D100005", 1).orElseThrow();
        ChronologyPage second = page(reader, person, "D100005", 2).orElseThrow();
        assertThat(first.entries()).hasSize(50).doesNotContainAnyElementsOf(second.entries());
        assertThat(first.entries().size() + second.entries().size()).isEqualTo((int) first.total());
    }

    @Test
    void whatWasShownIsAuditedAndSealed() {
        long person = held("D100006");
        page(reader(Clearance.NONE, EnumSet.allOf(Area.class)), person, "D100006");
        byte[] detail = transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select detail from audit_leaf where act = 'CASE_SHOWN' and subject = ?")
                        .param(person)
                        .query((row, number) -> row.getBytes("detail"))
                        .single());
        assertThat(detail).isNotEmpty();
    }

    @Test
    void whoTheDatabaseDoesNotLetInGetsNoPage() {
        long person = held("D100007");
        Hired stranger = organisation.hire(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        StaffMember staff = register.named(stranger.username()).orElseThrow();
        Access.Open open = new Access.Open(Access.Because.SAME_TEAM, EnumSet.allOf(Area.class), false);
        assertThat(page(new Reader(staff, open, Instant.now()), person, "D100007", 1))
                .isEmpty();
    }

    private long held(String crn) {
        return people.held(holder, crn, PersonName.of("Ida", "Yarrow"), LocalDate.of(1985, 5, 5), Instant.now());
    }

    private static Entry intelligence(Subject subject) {
        Instant now = Instant.now();
        Entry open = Invented.entry(
                subject,
                new IntelligenceReceived(Set.of(), "B2", SECRET),
                now,
                Agency.PRISON,
                Set.of(Party.PRISON, Party.PROBATION));
        return new Entry(
                open.id(),
                open.subject(),
                open.fact(),
                open.times(),
                open.provenance(),
                new Visibility(Map.of(Party.PRISON, now, Party.PROBATION, now), Clearance.RESTRICTED_INTELLIGENCE),
                null);
    }

    private Reader reader(Clearance clearance, Set<Area> areas) {
        StaffMember staff = register.named(holder.username()).orElseThrow();
        StaffMember cleared = new StaffMember(
                staff.id(),
                staff.username(),
                staff.code(),
                staff.name(),
                staff.post(),
                staff.team(),
                staff.unit(),
                staff.region(),
                staff.prison(),
                staff.organisation(),
                clearance,
                true);
        return new Reader(cleared, new Access.Open(Access.Because.HOLDS_THE_CASE, areas, false), Instant.now());
    }

    private ChronologyPage page(Reader reader, long person, String crn) {
        return page(reader, person, crn, 1).orElseThrow();
    }

    private Optional<ChronologyPage> page(Reader reader, long person, String crn, int number) {
        return seeing.see(
                reader,
                person,
                crn,
                AsKnownAt.NOW,
                CaseTab.CHRONOLOGY,
                seen -> chronology.page(seen, ChronologyQuery.ALL, number));
    }
}
