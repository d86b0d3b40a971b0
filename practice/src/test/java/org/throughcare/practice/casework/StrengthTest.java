package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.Strength.Kind;
import org.throughcare.practice.custody.CustodyFact.Attainment;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.terms.Party;

class StrengthTest {
    private static final String NOW = "2022-07-01 12:00";

    @Test
    void appointmentsKeptOfLateCountAndThoseOfLongAgoDoNot() {
        CaseFixture kept = anAllocatedCase()
                .at("2021-06-01 10:00", "old", Contact.attended())
                .at("2022-06-01 10:00", "one", Contact.attended())
                .at("2022-06-15 10:00", "two", Contact.attended());
        assertThat(strengths(kept))
                .extracting(Strength::kind, Strength::count)
                .containsExactly(tuple(Kind.APPOINTMENTS_KEPT, 2));
    }

    @Test
    void workThatWasLostIsNone() {
        CaseFixture working = anAllocatedCase().at("2022-03-01 10:00", "work", new Employment("kitchen", Change.BEGAN));
        assertThat(strengths(working)).extracting(Strength::kind).containsExactly(Kind.WORK);
        assertThat(strengths(working.at("2022-05-01 10:00", "lost", new Employment("kitchen", Change.ENDED))))
                .isEmpty();
    }

    @Test
    void whatWasGainedInCustodyStays() {
        CaseFixture gained =
                anAllocatedCase().at("2020-03-01 10:00", "course", new Attainment("food hygiene, level 2", null));
        assertThat(strengths(gained)).extracting(Strength::kind).containsExactly(Kind.ATTAINMENT);
    }

    private static List<Strength> strengths(CaseFixture fixture) {
        return Strength.in(fixture.picture(Party.PROBATION, NOW), LondonTime.instant(NOW), Duration.ofDays(90));
    }
}
