package org.throughcare.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughcare.service.access.Access.Because;

/** Every post, and each thing that can connect it with a case by itself. */
class WhatEachPostSeesTest {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");

    /** A connection by itself, and why it opens a case where it does. */
    private record Column(String name, UnaryOperator<Connections> connecting, Because because) {
        boolean opensTo(Post post) {
            return decided(post).isOpen();
        }

        Access decided(Post post) {
            return NeedToKnow.decide(connecting.apply(Connections.of(post)).relation(), NOW);
        }
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("nothing", connections -> connections, Because.HOLDS_THE_CASE),
            new Column("holds", Connections::holds, Because.HOLDS_THE_CASE),
            new Column("team", Connections::sameTeam, Because.SAME_TEAM),
            new Column("unit", Connections::sameUnit, Because.SAME_UNIT),
            new Column("prison", Connections::samePrison, Because.SAME_PRISON),
            new Column("iom_here", connections -> connections.iom().sameUnit(), Because.IOM),
            new Column("iom_elsewhere", Connections::iom, Because.IOM),
            new Column("recall", Connections::recallOpen, Because.OPEN_RECALL),
            new Column("on_call", Connections::onCall, Because.ON_CALL));

    private static final String TABLE = """
                                        nothing holds team unit prison iom_here iom_elsewhere recall on_call
            PROBATION_OFFICER              -      x    x    -     -       -          -          -      x
            PROBATION_SERVICES_OFFICER     -      x    x    -     -       -          -          -      x
            COURT_OFFICER                  -      x    -    x     -       x          -          -      x
            CASE_ADMINISTRATOR             -      x    x    -     -       -          -          -      x
            SENIOR_PROBATION_OFFICER       -      x    -    x     -       x          -          -      x
            SENIOR_MANAGER                 -      x    -    x     -       x          -          -      x
            ON_CALL_MANAGER                -      x    -    -     -       -          -          -      x
            HEAD_OF_PDU                    -      x    -    x     -       x          -          -      x
            APPROVED_PREMISES_WORKER       -      x    -    -     -       -          -          -      x
            IOM_OFFICER                    -      x    -    -     -       x          -          -      x
            VICTIM_LIAISON_OFFICER         -      x    -    -     -       -          -          -      x
            SFO_LEAD                       -      x    -    -     -       -          -          -      x
            DATA_PROTECTION_OFFICER        -      x    -    -     -       -          -          -      x
            INSPECTOR                      -      x    -    -     -       -          -          -      x
            PRISON_OFFENDER_MANAGER        -      x    -    -     x       -          -          -      x
            HEAD_OF_OFFENDER_MANAGEMENT    -      x    -    -     x       -          -          -      x
            PPCS_CASEWORKER                -      x    -    -     -       -          -          x      x
            POLICE_OFFICER                 -      x    -    -     -       -          -          -      x
            TREATMENT_PROVIDER             -      x    -    -     -       -          -          -      x
            """;

    @Test
    void eachConnectionOpensTheCaseToThePostsOfTheTableAndToNoOthers() {
        for (Column column : COLUMNS) {
            assertThat(Arrays.stream(Post.values()).filter(column::opensTo))
                    .as(column.name())
                    .containsExactlyElementsOf(marked(column));
        }
    }

    @Test
    void theTableKnowsEveryPost() {
        assertThat(rows()).extracting(row -> row.getFirst()).containsExactlyElementsOf(names(Post.values()));
    }

    @Test
    void theReasonGivenIsTheConnectionThatOpenedIt() {
        for (Column column : COLUMNS) {
            for (Post post : marked(column)) {
                Because because = post.reach() == Reach.UNIT && column.because() == Because.IOM
                        ? Because.SAME_UNIT
                        : column.because();
                assertThat(column.decided(post))
                        .as("%s, %s", post, column.name())
                        .isEqualTo(new Access.Open(because, EnumSet.allOf(Area.class), false));
            }
        }
    }

    /** Where this fails the second wall must be mended too: it knows no post that may not read. */
    @Test
    void everyPostMayReadWhatIsOpenToIt() {
        assertThat(Post.values()).allMatch(post -> post.may(Act.READ));
    }

    private static List<Post> marked(Column column) {
        int place = COLUMNS.indexOf(column) + 1;
        return rows().stream()
                .filter(row -> row.get(place).equals("x"))
                .map(row -> Post.valueOf(row.getFirst()))
                .toList();
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> BLANKS.splitAsStream(line.strip()).toList())
                .toList();
        assertThat(rows.getFirst()).isEqualTo(COLUMNS.stream().map(Column::name).toList());
        return rows.subList(1, rows.size());
    }

    private static List<String> names(Post[] posts) {
        return Arrays.stream(posts).map(Post::name).toList();
    }
}
