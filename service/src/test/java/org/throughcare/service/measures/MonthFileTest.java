package org.throughcare.service.measures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.web.model.measures.RecallReport;
import org.throughcare.service.web.model.measures.RecallReport.Longest;
import org.throughcare.service.web.model.measures.RecallReport.Table;

/** Both files hold every figure of the page, and none of the cases that stand on it. */
class MonthFileTest {
    private static final Table SIGN_OFF = new Table(
            "sign-off",
            "Every signature within the limit",
            "The limit is 24 hours.",
            List.of("Of", "Recalls", "Within the limit"),
            List.of(List.of("All of them", "41", "18 (43.9%)"), List.of("Unit: =Northgate", "30", "12 (40.0%)")));
    private static final RecallReport REPORT = new RecallReport(
            "Northgate",
            List.of(),
            "2026-10",
            List.of(),
            "Northgate: recalls asked for in October 2026",
            "2026-11-22T22:00:00Z",
            "22 November 2026 at 10pm",
            List.of("41 recalls were asked for or decided on."),
            List.of(SIGN_OFF),
            List.of(new Longest("X123456", "/cases/X123456/recall", "9 days", "2 days", "3 days")),
            List.of("Held now: 640 cases that you may see"));

    @Test
    void thePaperHoldsTheSameRows() {
        Paper paper = MonthFile.paper(REPORT);

        assertThat(paper.parts())
                .filteredOn(Paper.Table.class::isInstance)
                .singleElement()
                .satisfies(part -> {
                    Paper.Table table = (Paper.Table) part;
                    assertThat(table.rows()).isEqualTo(SIGN_OFF.rows());
                    assertThat(table.shares().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(100);
                });
        assertThat(paper.toString()).contains("640 cases").doesNotContain("X123456");
        assertThat(paper.made()).isEqualTo("2026-11-22T22:00:00Z");
    }

    @Test
    void theTableOfValuesHoldsTheSameRowsAndNothingThatASpreadsheetTakesForAFormula() {
        String csv = new String(MonthFile.csv(REPORT), UTF_8);

        assertThat(csv)
                .contains("\"All of them\",\"41\",\"18 (43.9%)\"", "\"Unit: =Northgate\",\"30\"", "640 cases")
                .doesNotContain("X123456");
    }
}
