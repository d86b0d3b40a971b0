package org.throughcare.commands.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.Answer;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.terms.Party;

/** The picture as each party knew it at an instant. */
class KnownAtTest {
    private static final Instant ON_LICENCE = Instant.parse("2025-04-12T12:00:00Z");

    @Test
    void theParts() {
        PartyPicture probation = picture(Party.PROBATION, Mode.AS_IT_WAS, ON_LICENCE);
        assertThat(probation.sentence().map(Stated::id)).contains(new EntryId("R-03"));
        assertThat(probation.holder().map(Stated::id)).contains(new EntryId("R-07"));
        assertThat(ids(probation.levels())).containsExactly("R-08");
        assertThat(ids(probation.addresses())).containsExactly("R-09");
        assertThat(probation.licence().orElseThrow().release().id()).hasToString("R-10");
    }

    @Test
    void whatSpeaksForThePersonStandsBesideWhatPointsToHarm() {
        PartyPicture probation = picture(Party.PROBATION, Mode.AS_IT_SHOULD_BE, ON_LICENCE);
        assertThat(probation.pointingUp())
                .extracting(sign -> sign.stated().id().value())
                .contains("R-04", "R-05");
        assertThat(ids(probation.pointingDown())).contains("R-09", "R-11");
    }

    @Test
    void workBeforeAllocationIsNeverHidden() {
        assertThat(ids(picture(Party.PROBATION, Mode.AS_IT_WAS, ON_LICENCE).workBeforeAllocation()))
                .containsExactly("R-06");
    }

    @Test
    void aPartyKnowsOnlyItsOwn() {
        assertThat(ids(picture(Party.PROBATION, Mode.AS_IT_WAS, ON_LICENCE).timeline()))
                .doesNotContain("R-04", "R-05");
        assertThat(ids(picture(Party.PRISON, Mode.AS_IT_WAS, ON_LICENCE).timeline()))
                .contains("R-04")
                .doesNotContain("R-06", "R-12");
    }

    @Test
    void nothingIsKnownBeforeItWasReceived() {
        assertThat(ids(picture(Party.PROBATION, Mode.AS_IT_WAS, Instant.parse("2025-04-11T09:30:00Z"))
                        .timeline()))
                .contains("R-11")
                .doesNotContain("R-12");
    }

    @Test
    void aWithdrawnEntryIsGoneOnceThatIsKnown() {
        Instant between = Instant.parse("2025-04-20T12:00:00Z");
        assertThat(ids(picture(Party.PROBATION, Mode.AS_IT_WAS, between).timeline()))
                .contains("R-20");
        assertThat(ids(picture(Party.PROBATION, Mode.AS_IT_WAS, Instant.parse("2025-04-22T12:00:00Z"))
                        .timeline()))
                .doesNotContain("R-20", "R-21");
    }

    @Test
    void onlyOpenDutiesAreLeft() {
        String json = Answer.to("replay", Cases.ROWAN.toString(), "--format", "json", "--known-at", "2025-04-14T11:00")
                .out();
        assertThat(json)
                .contains("\"knownAt\": \"2025-04-14T11:00:00+01:00\"", "\"outcome\": \"OPEN\"", "\"picture\": [")
                .doesNotContain("DISCHARGED", "UNANSWERED", "WITHDRAWN", "R-15");
    }

    @Test
    void theTableShowsThePictureAndWhatIsOpen() {
        String table = Answer.to("replay", Cases.ROWAN.toString(), "--known-at", "2025-04-14")
                .out();
        assertThat(table)
                .contains(
                        "Stopped at 14 Apr 2025 23:59.",
                        "As probation knew it",
                        "On licence since 4 Apr 2025 09:15 (R-10).",
                        "Before allocation Before the case was formally theirs, PO2",
                        "Open duties, the first due first");
    }

    private static PartyPicture picture(Party party, Mode mode, Instant instant) {
        return PartyPicture.of(Replay.sorted(CaseFile.read(Cases.ROWAN).entries(mode)), instant).stream()
                .filter(picture -> picture.picture().party() == party)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Stated<?>> stated) {
        return stated.stream().map(Stated::id).map(EntryId::value).toList();
    }
}
