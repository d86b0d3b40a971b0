package org.throughcare.practice.recall.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.terms.Role;

/** Every state, act and role, against a table written by hand; what does not stand in it is refused. */
class TransitionTableTest {
    private static final List<String> LINES = lines();

    record Way(RecallState from, RecallAct act, RecallState to, Set<Role> roles) {
        static Way of(String line) {
            String[] halves = line.split(" by ", 2);
            String[] way = halves[0].split(" ", 3);
            Set<Role> roles = new HashSet<>();
            Arrays.stream(halves[1].split(" ", -1)).map(Role::valueOf).forEach(roles::add);
            return new Way(RecallState.valueOf(way[0]), RecallAct.valueOf(way[1]), RecallState.valueOf(way[2]), roles);
        }
    }

    static Stream<RecallState> states() {
        return Arrays.stream(RecallState.values());
    }

    @ParameterizedTest
    @MethodSource("states")
    void onlyWhatTheTableSaysCanFollow(RecallState state) {
        for (RecallAct act : RecallAct.values()) {
            assertThat(Transitions.after(state, act))
                    .as("%s after %s", act, state)
                    .isEqualTo(way(state, act).map(Way::to));
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void onlyTheRolesOfTheTableMayDoIt(RecallState state) {
        for (RecallAct act : RecallAct.values()) {
            for (Role role : Role.values()) {
                boolean allowed = way(state, act)
                        .filter(way -> way.roles().contains(role))
                        .isPresent();
                boolean may =
                        Transitions.after(state, act).isPresent() && act.roles().contains(role);
                assertThat(may).as("%s by %s in %s", act, role, state).isEqualTo(allowed);
            }
        }
    }

    @Test
    void everyStateButTheLastOnesLeadsOn() {
        assertThat(states().filter(state -> !state.isOver()))
                .allSatisfy(state -> assertThat(Transitions.from(state)).isNotEmpty());
        assertThat(states().filter(RecallState::isOver))
                .allSatisfy(state -> assertThat(Transitions.from(state)).isEmpty());
    }

    @Test
    void everyActIsPossibleSomewhereExceptTheFirst() {
        assertThat(RecallAct.values())
                .allSatisfy(act -> assertThat(act == RecallAct.CONSIDER
                                || states().anyMatch(state ->
                                        Transitions.after(state, act).isPresent()))
                        .as(act.name())
                        .isTrue());
    }

    @Test
    void aPractitionerSignsNothing() {
        assertThat(List.of(
                        RecallAct.COUNTERSIGN,
                        RecallAct.SIGN_OFF,
                        RecallAct.DECIDE_RECALL,
                        RecallAct.DECIDE_NO_RECALL,
                        RecallAct.ENDORSE_NO_RECALL,
                        RecallAct.REVOKE))
                .allSatisfy(act -> assertThat(act.roles()).doesNotContain(Role.COM, Role.CASE_ADMINISTRATOR));
    }

    @Test
    void theTableIsLong() {
        assertThat(LINES).hasSizeGreaterThan(60);
    }

    private static Optional<Way> way(RecallState state, RecallAct act) {
        return LINES.stream()
                .map(Way::of)
                .filter(way -> way.from() == state && way.act() == act)
                .findFirst();
    }

    private static List<String> lines() {
        try (InputStream table =
                Objects.requireNonNull(TransitionTableTest.class.getResourceAsStream("transitions.txt"))) {
            return new String(table.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
