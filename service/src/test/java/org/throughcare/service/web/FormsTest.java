package org.throughcare.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms and long lists are made of. */
class FormsTest {
    @ParameterizedTest
    @CsvSource({"31,2,2024", "0,1,2024", "1,13,2024", "1,1,24", "one,1,2024", "1,,2024", "'','',''"})
    void aDateThatDoesNotExistIsNoDate(String day, @Nullable String month, String year) {
        assertThat(new EnteredDate(day, month == null ? "" : month, year).date())
                .isEmpty();
    }

    @Test
    void aDateIsReadAsItIsTypedWithSpacesAndLeadingNoughts() {
        assertThat(new EnteredDate(" 09 ", "02", "1990").date()).contains(LocalDate.of(1990, 2, 9));
        assertThat(EnteredDate.of(LocalDate.of(1990, 2, 9)).date()).contains(LocalDate.of(1990, 2, 9));
    }

    @Test
    void anErrorIsFoundAtItsFieldAndDescribesIt() {
        Errors errors = Errors.of("reason", "Say why").and("reasonCode", "Choose a reason");
        assertThat(errors.at("reason")).contains("Say why");
        assertThat(errors.at("other")).isEmpty();
        assertThat(errors.describing("reason", "A sentence")).isEqualTo("reason-hint reason-error");
        assertThat(errors.describing("other", null)).isNull();
    }

    @Test
    void aLongListOffersItsEndsAndTheNeighboursOfWhereOneIs() {
        Pagination pages = new Pagination(6, 25, 251, "/people?page=");
        assertThat(pages.places()).containsExactly(1, Pagination.GAP, 5, 6, 7, Pagination.GAP, 11);
        assertThat(pages.from()).isEqualTo(126);
        assertThat(pages.to()).isEqualTo(150);
        assertThat(pages.addressOf(7)).isEqualTo("/people?page=7");
    }

    @Test
    void anEmptyListIsOnePageThatShowsNothing() {
        Pagination none = new Pagination(1, 25, 0, "/people?page=");
        assertThat(none.places()).containsExactly(1);
        assertThat(none.from()).isZero();
        assertThat(none.to()).isZero();
    }

    @Test
    void aReferenceCanBeReadOutAloud() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 500; round++) {
            assertThat(Reference.next(random)).matches("[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}");
        }
    }

    @Test
    void aPlaceInTheNavigationKnowsWhatLiesBelowIt() {
        NavigationItem people = NavigationItem.forAll(2, "web.navigation.people", "/people");
        assertThat(people.leadsTo("/people/new")).isTrue();
        assertThat(people.leadsTo("/peoples")).isFalse();
        assertThat(NavigationItem.forAll(1, "web.navigation.work", "/").leadsTo("/people"))
                .isFalse();
    }
}
