package org.throughcare.commands.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.throughcare.commands.document.FileRefused;

class AssumptionsTest {
    private static final Assumptions TABLE = Assumptions.builtIn();

    @Test
    void everyRowSaysWhereItComesFrom() {
        assertThat(TABLE.rows()).hasSize(Assumption.values().length).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.unit()).isNotBlank();
        });
    }

    @Test
    void nothingPublishedIsScaled() {
        assertThat(TABLE.rows())
                .filteredOn(Assumptions.Row::stated)
                .isNotEmpty()
                .noneMatch(Assumptions.Row::scales);
    }

    @Test
    void scalingMovesExactlyTheRowsMarked() {
        Assumptions doubled = TABLE.at(Scale.DOUBLED);
        for (Assumptions.Row row : TABLE.rows()) {
            assertThat(doubled.of(row.assumption())).isEqualTo(row.scales() ? 2 * row.value() : row.value());
        }
    }

    @Test
    void aDoubledChanceStaysAChance() {
        for (Assumptions.Row row : TABLE.rows()) {
            if (row.value() < 1 && row.scales()) {
                assertThat(TABLE.at(Scale.DOUBLED).chance(row.assumption())).isLessThan(1);
            }
        }
    }

    @Test
    void aTableThatLacksARowOrNamesAnotherIsRefused() {
        assertThatThrownBy(() -> Assumptions.read("abzence: { value: 1, unit: \"\", source: \"assumed\" }"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("abzence");
    }
}
