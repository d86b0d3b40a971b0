package org.throughcare.practice.duties.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.RoomSearchSettled;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.premises.PremisesFact.SearchConsidered;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Role;

class R58RoomSearchTest {
    private static final String CONSIDER = "ROOM_SEARCH_TO_CONSIDER";
    private static final String SEARCH = "ROOM_SEARCH_DUE";
    private static final String DECIDE = "ROOM_SEARCH_DECISION_DUE";
    private static final String ROUTINE = "ROUTINE_SEARCH_DUE";

    private final CaseFixture resident = anAllocatedCase()
            .at(
                    "2022-06-10 09:00",
                    "place",
                    new ResidenceAgreed("Larch House", LocalDate.of(2022, 6, 17), LocalDate.of(2022, 9, 16), null));
    private final CaseFixture bought = resident.at(
            "2022-06-20 10:00", "purchase", new CommunityIntelligence(Set.of(Nature.WEAPON), "bought a knife"));
    private final CaseFixture asked =
            resident.at("2022-06-20 11:00", "asked", new RoomSearchAsked(Role.COM, false, "a purchase"));

    @Test
    void somethingBoughtThatARoomCouldHoldAsksWhetherItIsSearched() {
        assertThat(bought.until("2022-06-20 10:30"))
                .raises(CONSIDER)
                .at("2022-06-20 10:00")
                .dueAt("2022-06-21 10:00")
                .addressedTo(Role.COM, Role.AP_STAFF)
                .restingOn("purchase", "place", "holder");
        assertThat(bought.until("2022-06-21 11:00")).raises(CONSIDER).escalatedTo(Role.SPO, "2022-06-21 10:00");
    }

    @Test
    void aRecordedNoWithItsReasonAnswersItAndSoDoesAskingForASearch() {
        assertThat(bought.at("2022-06-20 15:00", "no", new SearchConsidered(false, Role.COM, "handed in already"))
                        .until("2022-06-21 11:00"))
                .raises(CONSIDER)
                .answeredBy("no", "2022-06-20 15:00");
        assertThat(bought.at("2022-06-20 11:00", "asked", new RoomSearchAsked(Role.COM, false, "a purchase"))
                        .until("2022-06-21 11:00"))
                .raises(CONSIDER)
                .answeredBy("asked", "2022-06-20 11:00");
    }

    @Test
    void whoeverLivesElsewhereHasNoRoomToSearch() {
        assertThat(anAllocatedCase()
                        .at(
                                "2022-06-20 10:00",
                                "purchase",
                                new CommunityIntelligence(Set.of(Nature.WEAPON), "bought a knife"))
                        .until("2022-06-21 11:00"))
                .raisesNo(CONSIDER);
    }

    @Test
    void aSearchThatWasAskedForIsAnsweredDoneOrNot() {
        assertThat(asked.until("2022-06-21 12:00"))
                .raises(SEARCH)
                .at("2022-06-20 11:00")
                .dueAt("2022-06-21 11:00")
                .addressedTo(Role.AP_STAFF)
                .escalatedTo(Role.SPO, "2022-06-21 11:00");
        assertThat(answered(SearchAnswer.NOT_DONE).until("2022-06-21 12:00"))
                .raises(SEARCH)
                .answeredBy("answer", "2022-06-20 16:00");
        assertThat(answered(SearchAnswer.NOT_DONE).until("2022-06-21 12:00")).raisesNo(DECIDE);
    }

    @Test
    void whereItWouldAlertThePersonASeniorDecides() {
        assertThat(answered(SearchAnswer.WOULD_ALERT).until("2022-06-20 17:00"))
                .raises(DECIDE)
                .dueAt("2022-06-21 16:00")
                .addressedTo(Role.SPO)
                .restingOn("answer");
        assertThat(answered(SearchAnswer.WOULD_ALERT)
                        .at(
                                "2022-06-20 18:00",
                                "decision",
                                new RoomSearchSettled(new EntryId("answer"), true, Role.SPO, "the risk is greater"))
                        .until("2022-06-21 17:00"))
                .raises(DECIDE)
                .answeredBy("decision", "2022-06-20 18:00");
    }

    @Test
    void theTurnOfARoomComesFromTheDayOfArrivalAndThenFromTheLastSearch() {
        assertThat(resident.until("2022-07-14 12:00")).raisesNo(ROUTINE);
        assertThat(resident.until("2022-07-15 09:00"))
                .raises(ROUTINE)
                .at("2022-07-15 00:00")
                .dueAt("2022-07-15 17:00")
                .addressedTo(Role.AP_STAFF);
        assertThat(answered(SearchAnswer.DONE).until("2022-07-17 12:00")).raisesNo(ROUTINE);
        assertThat(answered(SearchAnswer.DONE).until("2022-07-18 12:00"))
                .raises(ROUTINE)
                .at("2022-07-18 00:00");
    }

    private CaseFixture answered(SearchAnswer answer) {
        return asked.at("2022-06-20 16:00", "answer", new RoomSearchAnswered(new EntryId("asked"), answer, "as noted"));
    }
}
