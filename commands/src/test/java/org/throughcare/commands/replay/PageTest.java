package org.throughcare.commands.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.commands.Answer;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.Policy;

/** The timeline fits its screen. */
class PageTest {

    @ParameterizedTest
    @CsvSource({"'',100", "80,80", "12,40", "9000,200", "wide,100", "-5,100"})
    void theWidthIsThatOfTheScreenWithinReason(String columns, int width) {
        assertThat(Screen.of(Map.of("COLUMNS", columns), null).width()).isEqualTo(width);
    }

    @Test
    void thereIsNoColourWithoutATerminal() {
        assertThat(Screen.of(Map.of(), null).colour()).isFalse();
        assertThat(Answer.to("replay", Cases.ROWAN.toString()).out()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100, 200})
    void noLineIsWiderThanTheScreen(int width) {
        assertThat(table(new Screen(width, false)).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void colourChangesNoWord() {
        assertThat(table(new Screen(90, true)))
                .contains("\u001B[")
                .satisfies(text ->
                        assertThat(text.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(table(new Screen(90, false))));
    }

    @Test
    void aWordLongerThanALineIsBroken() {
        assertThat(Page.wrapped("a bcdefghijk lm", 5)).containsExactly("a", "bcdef", "ghijk", "lm");
    }

    @Test
    void textCannotSteerTheTerminal() {
        Page page = new Page(new Screen(80, false));
        page.item("12:00", 6, Ink.PLAIN, List.of(Passage.of("said \u001B]0;title\u0007 and\nmore")));
        assertThat(page).hasToString("  12:00  said ]0;title and more\n");
    }

    @Test
    void daysAreInOrderAndEachStandsOnce() {
        List<String> days = table(new Screen(100, false))
                .lines()
                .filter(line -> line.matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day .*"))
                .toList();
        assertThat(days).hasSizeGreaterThan(10).doesNotHaveDuplicates().startsWith("Thursday 2 January 2025");
    }

    @Test
    void itEndsWithTheTimeTheFiguresAndTheCount() {
        assertThat(table(new Screen(100, false)))
                .containsSubsequence(
                        "Where the time went",
                        "What limits and reported figures add up to",
                        "Workload and staffing on record",
                        "Figures used here that are still to be confirmed",
                        "20 entries, ");
    }

    private static String table(Screen screen) {
        CaseFile file = CaseFile.read(Cases.ROWAN);
        Policy policy =
                new Policy(PolicyFile.builtIn(), new WorkingCalendar(file.division(), BankHolidayFile.builtIn()));
        return ReplayTable.of(
                new CaseReplay(StandardRulebook.rulebook(), policy, 1, false).run(file, Mode.AS_IT_WAS, null), screen);
    }
}
