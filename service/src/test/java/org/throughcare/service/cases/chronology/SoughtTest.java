package org.throughcare.service.cases.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughcare.service.web.model.cases.ChronologyEntry.Passage;

/** Words are found wherever they stand, and shown where they do. */
class SoughtTest {
    @Test
    void everyWordMustBeThereInAnyText() {
        Sought sought = Sought.of("  BLADE  cell ");
        assertThat(sought.in("An improvised blade", "found in a Cell")).isTrue();
        assertThat(sought.in("An improvised blade")).isFalse();
    }

    @Test
    void capitalsAccentsAndApostrophesDoNotMatter() {
        assertThat(Sought.of("siân o'neill").in("Seen by SIAN O’Neill")).isTrue();
        assertThat(Sought.of("llanfáir").in("Llanfair")).isTrue();
    }

    @Test
    void whatWasFoundIsMarkedInTheWordsAsTheyStand() {
        assertThat(Sought.of("weapon").marked("Weapons, a weapon"))
                .containsExactly(new Passage("Weapon", true), new Passage("s, a ", false), new Passage("weapon", true));
    }

    @Test
    void wordsThatOverlapAreOneMark() {
        assertThat(Sought.of("aba bab").marked("xababx"))
                .containsExactly(new Passage("x", false), new Passage("abab", true), new Passage("x", false));
    }

    @Test
    void nothingSoughtMarksNothing() {
        assertThat(Sought.of("   ").isEmpty()).isTrue();
        assertThat(Sought.of("").marked("as it stands")).containsExactly(new Passage("as it stands", false));
        assertThat(Sought.of("x").marked("")).isEmpty();
    }
}
