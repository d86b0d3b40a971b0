package org.throughcare.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When somebody last looked is when they did in the visit before this one. */
class LookedTest {
    private static final Instant NINE = Instant.parse("2026-03-10T09:00:00Z");

    @Test
    void theFirstVisitHasNoneBeforeIt() {
        Looked first = Looked.first(NINE);
        assertThat(first.before(NINE)).isEmpty();
        assertThat(first.again(after(20)).before(after(40))).isEmpty();
    }

    @Test
    void looksWithinAnHourOfEachOtherAreOneVisit() {
        Looked twice = Looked.first(NINE).again(after(60));
        assertThat(twice.visitAt(after(120))).isEqualTo(NINE);
        assertThat(twice.before(after(120))).isEmpty();
    }

    @Test
    void aLookAfterMoreThanAnHourBeginsAVisit() {
        Looked morning = Looked.first(NINE).again(after(30));
        Instant afternoon = after(300);
        assertThat(morning.before(afternoon)).contains(after(30));
        assertThat(morning.visitAt(afternoon)).isEqualTo(afternoon);
        Looked later = morning.again(afternoon).again(afternoon.plus(Duration.ofMinutes(10)));
        assertThat(later.before(afternoon.plus(Duration.ofMinutes(20)))).contains(after(30));
    }

    @Test
    void aLookThatComesInLateTakesNothingBack() {
        Looked later = Looked.first(NINE).again(after(30)).again(after(20));
        assertThat(later.latest()).isEqualTo(after(30));
    }

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
