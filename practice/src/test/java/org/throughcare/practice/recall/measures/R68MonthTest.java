package org.throughcare.practice.recall.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.RecallTime;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.measures.Measure.Group;
import org.throughcare.practice.recall.measures.Measure.Grouping;
import org.throughcare.practice.recall.measures.MonthOfRecalls.Asked;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.RiskLevel;

/** The report of a month says what the record says, and nothing of too few people. */
class R68MonthTest {
    private static final int SMALLEST = 10;
    private static final int NOT_SIGNED = -1;
    private static final Instant LATER = LondonTime.instant("2022-09-01 09:00");
    private static final Set<Grouping> ALL = Set.of(Grouping.values());

    @Test
    void theCountsOfAMonthAreThoseOfTheRawEntries() {
        RandomCourse random = new RandomCourse(68);
        List<MeasuredRecall> recalls = new ArrayList<>();
        int within = 0;
        int later = 0;
        int notYet = 0;
        Duration toOrder = Duration.ZERO;
        int ordered = 0;
        for (int i = 0; i < 300; i++) {
            CasePicture picture = random.next();
            List<RecallTime> times = RecallTime.of(picture);
            if (times.size() != 1 || !isPlain(picture)) {
                continue;
            }
            recalls.add(times.getFirst().measured(i, "Northgate"));
            Instant start = Objects.requireNonNull(earliest(
                    first(picture, ConsiderationPassed.class, fact -> fact.asksForRecall()),
                    first(picture, RecallDecided.class, fact -> fact.recall())));
            Instant signed = first(picture, RecallSignedOff.class, _ -> true);
            if (signed == null) {
                notYet++;
            } else if (Duration.between(start, signed).compareTo(Duration.ofHours(24)) > 0) {
                later++;
            } else {
                within++;
            }
            Instant sent = earliest(
                    first(picture, RecallSent.class, _ -> true), first(picture, RecallReceived.class, _ -> true));
            Instant revoked = first(picture, LicenceRevoked.class, _ -> true);
            if (sent != null && revoked != null) {
                ordered++;
                toOrder = toOrder.plus(Duration.between(sent, revoked));
            }
        }
        assertThat(recalls).hasSizeGreaterThan(40);
        MonthOfRecalls month = month(recalls);
        SignOffs signOffs = Objects.requireNonNull(month.signOff().whole());
        Spread revocation = Objects.requireNonNull(month.revocation().whole());

        assertThat(month.recalls()).isEqualTo(recalls.size());
        assertThat(List.of(signOffs.within(), signOffs.later(), signOffs.notYet()))
                .isEqualTo(List.of(within, later, notYet));
        assertThat(revocation.over()).isEqualTo(ordered);
        assertThat(revocation.average()).isEqualTo(toOrder.dividedBy(ordered));
    }

    @Test
    void oneThatIsNotSignedIsCountedAsNotYet() {
        List<MeasuredRecall> recalls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            recalls.add(recall(i, "Northgate", i < 4 ? 5 : i < 6 ? 30 : NOT_SIGNED));
        }
        SignOffs signOffs = Objects.requireNonNull(month(recalls).signOff().whole());

        assertThat(signOffs).isEqualTo(new SignOffs(4, 2, 4, 4));
        assertThat(signOffs.share()).isEqualTo(0.4);
    }

    @Test
    void oneThatWasDecidedAgainstAsksForNoSignature() {
        List<MeasuredRecall> recalls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            recalls.add(recall(i, "Northgate", 5));
        }
        recalls.add(new MeasuredRecall(
                12,
                1,
                "Northgate",
                null,
                null,
                null,
                new RecallCourse(
                        Map.of(Milestone.ASKED, RandomCourse.RELEASE, Milestone.DECIDED, RandomCourse.RELEASE),
                        RandomCourse.RELEASE,
                        true,
                        false,
                        false)));
        MonthOfRecalls month = month(recalls);

        assertThat(month.recalls()).isEqualTo(13);
        assertThat(month.ended()).isEqualTo(1);
        assertThat(Objects.requireNonNull(month.signOff().whole()).all()).isEqualTo(12);
    }

    @Test
    void a6NothingIsSaidOfFewerThanTenPeople() {
        List<MeasuredRecall> recalls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            recalls.add(recall(i % 9, "Northgate", 5));
        }
        MonthOfRecalls month = month(recalls);

        assertThat(month.recalls()).isNull();
        assertThat(month.signOff().whole()).isNull();
        assertThat(month.revocation().whole()).isNull();
        assertThat(month.custody().whole()).isNull();
    }

    @Test
    void a6NoGroupUnderTenIsLeftWhenWhatIsShownIsTakenFromTheWhole() {
        Random random = new Random(6);
        int folded = 0;
        for (int i = 0; i < 2_000; i++) {
            int people = 1 + random.nextInt(90);
            int units = 1 + random.nextInt(7);
            List<MeasuredRecall> recalls = new ArrayList<>();
            for (int one = 0; one < people; one++) {
                int unit = Math.min(random.nextInt(units), random.nextInt(units));
                recalls.add(recall(one, unit == 0 && random.nextInt(9) == 0 ? null : "Unit " + unit, 5));
            }
            MonthOfRecalls month = month(recalls);
            List<Group<SignOffs>> groups = month.signOff().of(Grouping.UNIT);
            assertThat(groups)
                    .allSatisfy(group -> assertThat(group.figures().all()).isGreaterThanOrEqualTo(SMALLEST));
            if (!groups.isEmpty()) {
                assertThat(groups.stream()
                                .mapToInt(group -> group.figures().all())
                                .sum())
                        .isEqualTo(people);
                assertThat(groups).filteredOn(group -> group.name() == null).hasSizeLessThanOrEqualTo(1);
                folded += groups.stream().anyMatch(group -> group.name() == null) ? 1 : 0;
            }
        }
        assertThat(folded).isGreaterThan(300);
    }

    @Test
    void a6AGradeThatFewerThanTenHoldNeverStandsByItself() {
        List<MeasuredRecall> recalls = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            MeasuredRecall one = recall(i, "Northgate", 5);
            recalls.add(new MeasuredRecall(
                    i,
                    1,
                    one.unit(),
                    i < 20 ? "Probation officer" : "Senior probation officer",
                    null,
                    null,
                    one.course()));
        }
        MonthOfRecalls month = MonthOfRecalls.of(
                recalls, TestPolicy.policy(), new Asked(ALL, SMALLEST, Set.of("Senior probation officer"), LATER));

        assertThat(month.signOff().of(Grouping.GRADE))
                .extracting(Group::name)
                .containsExactly("Probation officer", null);
    }

    @Test
    void groupsAreInTheOrderOfTheirNamesAndNeverOfTheirFigures() {
        List<MeasuredRecall> recalls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            recalls.add(recall(i, i < 10 ? "Southfield" : "Northgate", i < 10 ? 5 : 40));
        }
        assertThat(month(recalls).signOff().of(Grouping.UNIT))
                .extracting(Group::name)
                .containsExactly("Northgate", "Southfield");
    }

    private static MonthOfRecalls month(List<MeasuredRecall> recalls) {
        return MonthOfRecalls.of(recalls, TestPolicy.policy(), new Asked(ALL, SMALLEST, Set.of(), LATER));
    }

    private static MeasuredRecall recall(int person, @Nullable String unit, int hours) {
        Map<Milestone, Instant> reached = new EnumMap<>(Milestone.class);
        reached.put(Milestone.ASKED, RandomCourse.RELEASE);
        if (hours != NOT_SIGNED) {
            reached.put(Milestone.SIGNED, RandomCourse.RELEASE.plus(Duration.ofHours(hours)));
        }
        return new MeasuredRecall(
                person,
                1,
                unit,
                null,
                RiskLevel.HIGH,
                null,
                new RecallCourse(reached, RandomCourse.RELEASE, false, false, false));
    }

    /** Whether each kind of fact says one thing, in its turn, so that it can be counted from the entries alone. */
    private static boolean isPlain(CasePicture picture) {
        boolean asked = first(picture, ConsiderationPassed.class, ConsiderationPassed::asksForRecall) != null
                || first(picture, RecallDecided.class, RecallDecided::recall) != null;
        return asked
                && first(picture, RecallDecided.class, fact -> !fact.recall()) == null
                && isInTurn(picture)
                && !(first(picture, RecallSignedOff.class, _ -> true) == null
                        && (first(picture, RecallSent.class, _ -> true) != null
                                || first(picture, RecallReceived.class, _ -> true) != null
                                || first(picture, LicenceRevoked.class, _ -> true) != null));
    }

    private static boolean isInTurn(CasePicture picture) {
        List<String> ids = picture.chronology().all().stream()
                .map(entry -> entry.id().value())
                .filter(id -> id.startsWith("F"))
                .toList();
        List<Integer> numbers =
                ids.stream().map(id -> Integer.valueOf(id.substring(1))).toList();
        return numbers.equals(numbers.stream().sorted(Comparator.naturalOrder()).toList())
                && picture.all(RecallWithdrawn.class).isEmpty();
    }

    private static <F extends Fact> @Nullable Instant first(CasePicture picture, Class<F> kind, Predicate<F> counts) {
        return picture.all(kind).stream()
                .filter(entry -> counts.test(entry.fact()))
                .map(Stated::occurred)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
