package org.throughcare.service.papers.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.supervision.SupervisionFact.Letter;
import org.throughcare.practice.supervision.compliance.OrderKind;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.PaperWords;

/** What a letter of enforcement says depends on which it is and under what the person is supervised. */
class LetterWordsTest {
    private static final Instant FAILED = Instant.parse("2026-09-04T14:00:00Z");

    @Test
    void everyLetterHasItsWordsUnderEveryOrder() {
        for (Letter letter : Letter.values()) {
            for (OrderKind order : OrderKind.values()) {
                assertThat(said(letter, order, FAILED))
                        .contains("4 September 2026 at 3pm")
                        .doesNotContain("{", "null");
                assertThat(said(letter, order, null)).doesNotContain("{", "null", "any reason");
            }
        }
    }

    @Test
    void aFirstWarningOnACommunityOrderSaysThatTwelveMonthsCount() {
        assertThat(said(Letter.FIRST_WARNING, OrderKind.COMMUNITY_ORDER, FAILED))
                .contains("You did not come", "not acceptable", "within 12 months", "must refer you for breach");
    }

    @Test
    void aLetterOnALicenceSpeaksOfRecallAndOfNoCourt() {
        assertThat(said(Letter.LICENCE_COMPLIANCE, OrderKind.LICENCE, FAILED))
                .contains("recalled to prison")
                .doesNotContain("court");
    }

    @Test
    void aLetterSaysByWhenAReasonCanBeGivenAndWhenTheNextAppointmentIs() {
        assertThat(said(Letter.FIRST_WARNING, OrderKind.COMMUNITY_ORDER, FAILED))
                .contains("tell us by Friday 11 September 2026", "Monday morning desk");
    }

    private static String said(Letter letter, OrderKind order, @Nullable Instant failed) {
        return LetterWriting.of(
                        new EnforcementLetter(
                                "V820200",
                                "Wren Aske",
                                List.of("1 Ash Row"),
                                LocalDate.of(2026, 9, 5),
                                letter,
                                order,
                                failed,
                                false,
                                LocalDate.of(2026, 9, 11),
                                Instant.parse("2026-09-14T09:00:00Z"),
                                "Monday morning desk",
                                List.of("Practitioner A", "probation officer"),
                                false),
                        PaperWords.ENGLISH)
                .parts()
                .stream()
                .filter(Paper.Paragraph.class::isInstance)
                .map(part -> ((Paper.Paragraph) part).words())
                .toList()
                .toString();
    }
}
