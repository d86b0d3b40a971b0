package org.throughcare.commands.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.commands.Answer;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.calendar.Timekeeper;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** What no replay of the reference case may ever do or say, N01 to N12; each with the thing that would provoke it. */
class JmNeverTest {
    private static final Path CASE = ReferenceCase.FOLDER;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n01TheCourtOfficerIsAskedForNothingAboutTheScoreOnlyCalculation(Mode mode) {
        List<RaisedDuty> about = citing(mode, "JM-019");
        assertThat(about).isNotEmpty();
        assertThat(about).allSatisfy(duty -> {
            assertThat(everyRole(duty)).doesNotContain(Role.COURT_TEAM);
            assertThat(duty.why()).doesNotContain("PO2").contains("in order");
        });
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n02TheSupportServiceConditionIsNeverCalledInappropriate(Mode mode) {
        assertThat(citing(mode, "JM-023"))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.why()).doesNotContain("support service"));
        assertThat(answer(mode, "table").toLowerCase(Locale.ROOT)).doesNotContain("inappropriate");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n03NobodyIsShownAsConsultedOnTheDayTheRecallWasBegun(Mode mode) {
        List<RaisedDuty> about = citing(mode, "JM-031");
        assertThat(about).extracting(duty -> duty.card().kind()).contains("SPO_NOT_CONFIRMED");
        assertThat(about).allSatisfy(duty -> assertThat(duty.why()).doesNotContain("consulted"));
        assertThat(lineOf(answer(mode, "table"), "JM-031")).doesNotContain("consulted");
    }

    @Test
    void n04NoDutyRestsOnAnEntryBeforeItsPartyKnewIt() {
        for (RaisedDuty duty : ReferenceCase.replay(Mode.AS_IT_WAS)) {
            for (Party party : duty.parties()) {
                assertThat(duty.evidence()).allSatisfy(joined -> {
                    Optional<Instant> known = ReferenceCase.entry(
                                    Mode.AS_IT_WAS, joined.entry().value())
                            .visibility()
                            .to(party);
                    assertThat(known).isPresent();
                    assertThat(joined.addedAt()).isAfterOrEqualTo(known.orElseThrow());
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n05TheLevelStaysWhatAPersonRecorded(Mode mode) {
        assertThat(ReferenceCase.entries(mode))
                .filteredOn(entry -> entry.fact() instanceof RoshRecorded)
                .extracting(entry -> ((RoshRecorded) entry.fact()).overall())
                .containsExactly(RiskLevel.MEDIUM);
        String picture = Answer.to(
                        "replay",
                        CASE.toString(),
                        "--mode",
                        option(mode),
                        "--known-at",
                        "2022-06-17",
                        "--format",
                        "json")
                .out();
        assertThat(picture)
                .contains("recorded as medium")
                .doesNotContain("recorded as high")
                .doesNotContain("recorded as very high");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n06NobodyIsAskedTwiceForOneDutyOrRemindedTwiceInADay(Mode mode) {
        List<RaisedDuty> duties = ReferenceCase.replay(mode);
        assertThat(duties).extracting(RaisedDuty::id).doesNotHaveDuplicates();
        assertThat(duties).allSatisfy(duty -> {
            List<Role> asked = Stream.of(
                            duty.addressedTo().stream(),
                            duty.passedTo().stream().map(Escalation::to),
                            duty.escalations().stream().map(Escalation::to))
                    .flatMap(roles -> roles)
                    .toList();
            assertThat(asked).doesNotHaveDuplicates();
            assertThat(duty.reminders().stream()
                            .map(at -> at.atZone(London.ZONE).toLocalDate()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void n07APersonnelProcessFedIntoTheCaseIsSeenNowhere() throws IOException {
        String whole = Files.readString(CASE.resolve("case.json"));
        String fed = PersonnelEntry.fedInto(whole);
        Path injected = Files.writeString(folder.resolve("case.json"), fed);
        assertThat(CaseFile.read(injected).entries(Mode.AS_IT_WAS))
                .hasSize(ReferenceCase.entries(Mode.AS_IT_WAS).size() + 1);
        for (String format : List.of("table", "json")) {
            Answer with = Answer.to("replay", injected.toString(), "--format", format);
            assertThat(with.code()).as(with.err()).isZero();
            assertThat(with.out()).doesNotContain("JM-041").doesNotContainIgnoringCase("personnel");
            Answer picture = Answer.to("replay", injected.toString(), "--format", format, "--known-at", "2023-02-01");
            assertThat(picture.out()).doesNotContain("JM-041").doesNotContainIgnoringCase("personnel");
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n08TheDelayInAllocationIsRaisedLongBeforeTheLastFiveWorkingDays(Mode mode) {
        Timekeeper timekeeper = ReferenceCase.policy().timekeeper(Instant.parse("2022-06-17T00:00:00Z"));
        Instant lastFive = timekeeper.startOf(timekeeper.calendar().minus(LocalDate.of(2022, 6, 17), 5));
        assertThat(citing(mode, "JM-018"))
                .filteredOn(duty -> Set.of("UNALLOCATED", "LATE_ALLOCATION")
                        .contains(duty.card().kind()))
                .hasSize(2)
                .allSatisfy(duty -> assertThat(duty.raisedAt()).isBefore(lastFive));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n09AndN10NothingSaysThatAnybodyMissedADutyOrThatItWouldHaveEndedOtherwise(Mode mode) {
        assertThat(answer(mode, "table") + answer(mode, "json"))
                .containsIgnoringCase("no recorded act answers this")
                .doesNotContainIgnoringCase("failed to")
                .doesNotContainIgnoringCase("should have")
                .doesNotContainIgnoringCase("missed the")
                .doesNotContainIgnoringCase("neglect")
                .doesNotContainIgnoringCase("prevented")
                .doesNotContainIgnoringCase("avoided")
                .doesNotContainIgnoringCase("blame");
        if (mode == Mode.AS_IT_SHOULD_BE) {
            assertThat(answer(mode, "json")).contains("would have been asked");
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n11AnActThatIsNotOnRecordStandsBesideTheStaffingOfThatTime(Mode mode) {
        List<String> notes = Arrays.stream(answer(mode, "json").split("\n"))
                .filter(line -> line.contains("\"outcomeNote\"") && line.contains("Its time was over on 17 Jun 2022"))
                .toList();
        assertThat(notes)
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note).contains("64%").contains("JM-047"));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void n12WorkDoneBeforeFormalAllocationIsShown(Mode mode) {
        assertThat(citing(mode, "JM-021"))
                .extracting(duty -> duty.card().kind())
                .containsExactlyInAnyOrder("UNALLOCATED", "LATE_ALLOCATION");
        assertThat(answer(mode, "table")).contains("some release planning").contains("JM-021");
    }

    @Test
    void aFindingIsNeverFedOrShown() {
        assertThat(answer(Mode.AS_IT_WAS, "table") + answer(Mode.AS_IT_SHOULD_BE, "json"))
                .doesNotContainIgnoringCase("informed_not_consulted")
                .doesNotContainIgnoringCase("closedTooSoon")
                .doesNotContainIgnoringCase("guidanceFollowed");
    }

    private static List<RaisedDuty> citing(Mode mode, String id) {
        return ReferenceCase.replay(mode).stream()
                .filter(duty -> duty.evidence().stream()
                        .anyMatch(joined -> joined.entry().equals(new EntryId(id))))
                .toList();
    }

    private static Set<Role> everyRole(RaisedDuty duty) {
        Set<Role> roles = EnumSet.copyOf(duty.addressedTo());
        duty.passedTo().forEach(passed -> roles.add(passed.to()));
        duty.escalations().forEach(escalation -> roles.add(escalation.to()));
        return roles;
    }

    private static String answer(Mode mode, String format) {
        Answer run = Answer.to("replay", CASE.toString(), "--mode", option(mode), "--format", format);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static String option(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String lineOf(String table, String id) {
        return Arrays.stream(table.split("\n"))
                .filter(line -> line.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
