package org.throughcare.commands.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Party;

class CaseloadTest {
    private static final int PLACES = 60;

    private static List<Life> lives(long seed, Scale scale) {
        Caseload caseload = new Caseload(seed, Ordinary.setting(scale));
        List<Life> lives = new ArrayList<>();
        for (long place = 0; place < PLACES; place++) {
            lives.addAll(caseload.place(place));
        }
        return lives;
    }

    @Test
    void theSameSeedGivesTheSameLivesInAnyOrder() {
        Caseload caseload = new Caseload(7, Ordinary.setting(Scale.AS_ASSUMED));
        List<List<Entry>> forwards = new ArrayList<>();
        for (long place = 0; place < 10; place++) {
            caseload.place(place).forEach(life -> forwards.add(life.notes().entries()));
        }
        List<List<Entry>> backwards = new ArrayList<>();
        for (long place = 9; place >= 0; place--) {
            caseload.place(place)
                    .reversed()
                    .forEach(life -> backwards.addFirst(life.notes().entries()));
        }
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void anotherSeedGivesOtherLives() {
        assertThat(lives(1, Scale.AS_ASSUMED).getFirst().notes().entries())
                .isNotEqualTo(lives(2, Scale.AS_ASSUMED).getFirst().notes().entries());
    }

    @Test
    void aPlaceIsAlwaysFilled() {
        Setting setting = Ordinary.setting(Scale.AS_ASSUMED);
        Caseload caseload = new Caseload(3, setting);
        for (long place = 0; place < PLACES; place++) {
            List<Life> lives = caseload.place(place);
            for (int i = 1; i < lives.size(); i++) {
                long days = Ordinary.days(
                        lives.get(i - 1).course().end(), lives.get(i).course().sentenced());
                assertThat(days).isBetween(0L, 5L);
            }
            assertThat(lives.getFirst().course().sentenced()).isBefore(setting.countedFrom());
            assertThat(lives.getLast().course().end()).isAfter(setting.until());
        }
    }

    @Test
    void everyReferenceIsToAnEarlierEntryOfTheSameRecord() {
        for (Life life : lives(4, Scale.DOUBLED)) {
            List<Entry> entries = life.notes().entries();
            Set<EntryId> ids = new HashSet<>();
            entries.forEach(entry -> assertThat(ids.add(entry.id())).isTrue());
            for (Entry entry : entries) {
                for (EntryId reference : References.of(entry.fact())) {
                    Entry other = entries.stream()
                            .filter(each -> each.id().equals(reference))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(entry + " refers to " + reference));
                    assertThat(Notes.known(entry)).isAfterOrEqualTo(Notes.known(other));
                }
            }
        }
    }

    @Test
    void nothingIsKnownBeforeItHappenedOrAfterSupervisionEnded() {
        for (Life life : lives(5, Scale.DOUBLED)) {
            Instant end = life.course().end();
            for (Entry entry : life.notes().entries()) {
                Instant occurred = entry.times().occurred().standIn();
                assertThat(Notes.known(entry)).as("%s", entry).isBetween(occurred, end);
                assertThat(entry.visibility().since()).isNotEmpty();
            }
        }
    }

    @Test
    void theStepsOfASentenceAndOfARecallFollowOneAnother() {
        for (Life life : lives(6, Scale.AS_ASSUMED)) {
            List<Stay> stays = life.course().stays();
            for (int i = 0; i < stays.size(); i++) {
                Stay stay = stays.get(i);
                assertThat(stay.from()).isBefore(stay.to());
                assertThat(stay.from())
                        .isEqualTo(
                                i == 0
                                        ? life.course().sentenced()
                                        : stays.get(i - 1).to());
                if (stay.recall() != null) {
                    assertThat(List.of(
                                    stay.from(),
                                    stay.recall().begun(),
                                    stay.recall().signed(),
                                    stay.recall().revoked(),
                                    stay.recall().back(),
                                    stay.to()))
                            .isSorted();
                }
            }
        }
    }

    @Test
    void probationReceivesWhatThePrisonHolds() {
        long kept = lives(8, Scale.AS_ASSUMED).stream()
                .flatMap(life -> life.notes().entries().stream())
                .filter(entry -> entry.visibility().to(Party.PROBATION).isEmpty())
                .count();
        assertThat(kept).isLessThan(10);
    }
}
