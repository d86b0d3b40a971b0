package org.throughcare.commands.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.commands.casefile.CaseText.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.document.Problem;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Party;

/** A line of a feed is an entry, or the list of everything that is wrong with it, each with its field. */
class EntryLineTest {

    @Test
    void aSoundLineGivesItsEntryAndWhenAJoinedUpRecordWouldHaveHeldIt() {
        FiledEntry filed = accepted(entry("X-1", "available", "\"2025-03-06\"")).filed();
        assertThat(filed.entry().id()).isEqualTo(new EntryId("X-1"));
        assertThat(filed.available()).isEqualTo("2025-03-06T12:00:00Z");
    }

    @Test
    void itSaysWhichEntriesItRefersTo() {
        String line = entry(
                "X-3",
                "kind",
                "\"SEEN\"",
                "fact",
                "{\"entries\": [\"X-1\", \"X-2\"], \"by\": \"COM\"}",
                "supersedes",
                "\"X-0\"");
        assertThat(accepted(line).cited())
                .isEqualTo(Map.of(
                        "fact.entries[0]", new EntryId("X-1"),
                        "fact.entries[1]", new EntryId("X-2"),
                        "supersedes", new EntryId("X-0")));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsField() {
        assertThat(places("{\"kind\": \"APPOINTMENT_MISSED\", \"fact\": {\"appointment\": \"X\", \"when\": 1},"
                        + "\"occurred\": \"2025-02-30\", \"visibleTo\": [\"PRISON\", \"X\"], \"references\": [1],"
                        + "\"since\": {\"PRISON\": \"x\", \"COURT\": \"2025-03-04\"}, \"sources\": \"PRISON\"}"))
                .containsExactlyInAnyOrder(
                        "id",
                        "sources",
                        "subject",
                        "fact.appointment",
                        "fact.when",
                        "received",
                        "occurred",
                        "visibleTo[1]",
                        "since.PRISON",
                        "since.COURT",
                        "references[0]",
                        "source");
    }

    @Test
    void whatOnlyACaseFileCanSayIsRefused() {
        assertThat(places(entry("X-1", "fed", "false", "notFedBecause", "\"later\"", "finding", "{}")))
                .containsExactlyInAnyOrder("fed", "notFedBecause", "finding");
    }

    @Test
    void aLineThatIsNoObjectIsRefusedAsAWhole() {
        assertThat(declined("[]"))
                .containsExactly(new Problem("", "an entry must be an object in curly brackets, not a list"));
        assertThat(declined("")).containsExactly(new Problem("", "it is empty"));
        assertThat(declined("{\"id\": \"X-1\""))
                .first()
                .satisfies(problem ->
                        assertThat(problem.toString()).startsWith("line 1, column 13: not well-formed JSON: "));
        assertThat(declined("{\"id\": \"X-1\", \"id\": \"X-2\"}"))
                .containsExactly(new Problem("", "line 1: the field \"id\" stands twice in one object"));
        assertThat(declined(entry("X-1") + entry("X-2")))
                .containsExactly(new Problem("", "line 1: there is more after the end of the first value"));
    }

    @Test
    void aDeepNestIsRefusedAndNeverBreaksOff() {
        assertThat(declined("[".repeat(100_000))).hasSize(1);
    }

    @Test
    void textThatNoStoreCanKeepIsRefusedWithItsField() {
        assertThat(declined(entry("X-1", "system", "\"a\\u0000\"")))
                .contains(new Problem("system", "holds a character that cannot be kept: U+0000"));
        assertThat(places(entry("X-1", "kind", "\"NEW\"", "fact", "{\"a\": [{\"b\": \"\\ud800\"}], \"\\udc00\": 1}")))
                .containsExactly("fact.a[0].b", "fact");
        assertThat(accepted(entry("X-1", "system", "\"\\ud83d\\ude00\""))
                        .filed()
                        .entry()
                        .provenance()
                        .source()
                        .system())
                .isEqualTo("\ud83d\ude00");
    }

    @Test
    void noMoreThanTwentyProblemsAreSaid() {
        List<Problem> problems = declined(entry("X-1", "visibleTo", "[" + "1,".repeat(40) + "2]"));
        assertThat(problems).hasSize(21).last().isEqualTo(new Problem("", "and 21 more"));
    }

    @Test
    void aPartyCanHaveKnownAtAnotherTimeThanTheRest() {
        String line = entry(
                "X-1",
                "visibleTo",
                "[\"PROBATION\", \"POLICE\"]",
                "since",
                "{\"POLICE\": \"2025-03-03T18:00:00+00:00\"}");
        assertThat(accepted(line).filed().entry().visibility().since())
                .hasToString("{PROBATION=2025-03-04T12:00:00Z, POLICE=2025-03-03T18:00:00Z}")
                .containsOnlyKeys(Party.PROBATION, Party.POLICE);
    }

    @Test
    void whatContradictsWhoMaySeeItIsRefused() {
        assertThat(declined(entry("X-1", "since", "{\"POLICE\": \"2025-03-05\"}")))
                .containsExactly(
                        new Problem("since.POLICE", "POLICE is not among visibleTo: these contradict each other"));
        assertThat(declined(entry("X-1", "since", "{\"PROBATION\": \"2025-03-02\"}")))
                .containsExactly(new Problem(
                        "since.PROBATION",
                        "2 Mar 2025 12:00 lies before it occurred (3 Mar 2025): these times contradict each other;"
                                + " a date without a time means noon"));
        assertThat(declined(entry("X-1", "since", "[]")))
                .containsExactly(new Problem("since", "must be an object from party to instant, not a list"));
        assertThat(places(entry("X-1", "since", "{\"PROBATON\": \"2025-03-05\"}")))
                .containsExactly("since.PROBATON");
    }

    private static EntryLine.Accepted accepted(String line) {
        EntryLine read = EntryLine.read("line 7", line);
        assertThat(read).isInstanceOf(EntryLine.Accepted.class);
        return (EntryLine.Accepted) read;
    }

    private static List<Problem> declined(String line) {
        EntryLine read = EntryLine.read("line 7", line);
        assertThat(read).isInstanceOf(EntryLine.Declined.class);
        assertThat(((EntryLine.Declined) read).name()).isEqualTo("line 7");
        return ((EntryLine.Declined) read).problems();
    }

    private static List<String> places(String line) {
        return declined(line).stream().map(Problem::place).toList();
    }
}
