package org.throughcare.commands.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.practice.calendar.Span;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.policy.PolicySet;
import org.throughcare.practice.policy.Value;

/** Policy is dated data: a file replaces what it names, and nothing that it says wrongly is used. */
class PolicyFileTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 17);

    @Test
    void theBuiltInSetSaysSomethingOfEveryKey() {
        PolicySet set = PolicyFile.builtIn();
        assertThat(PolicyKey.values())
                .allSatisfy(key -> assertThat(set.figure(key, DAY).source()).isNotBlank());
    }

    @Test
    void anOverlayReplacesWholeKeysAndKeepsTheOthers() {
        PolicySet set = PolicyFile.read("p.yaml", overlay("""
                  recall.sign-off.limit:
                    - {value: 24 hours, from: 2005-01-01, to: 2022-12-31, source: old, mark: POLICY}
                    - {value: 12 hours, from: 2023-01-01, source: new, mark: ASSUMED}
                """));
        assertThat(set.name()).isEqualTo("local");
        assertThat(set.dated(PolicyKey.RECALL_SIGN_OFF)).hasSize(2);
        assertThat(set.figure(PolicyKey.RECALL_SIGN_OFF, LocalDate.of(2023, 1, 1))
                        .value())
                .isEqualTo(new Value.Length(new Span.ClockHours(12)));
        assertThat(set.dated(PolicyKey.ALLOCATE)).isEqualTo(PolicyFile.builtIn().dated(PolicyKey.ALLOCATE));
    }

    @ParameterizedTest
    @CsvSource({
        "allocation.limit,5 working days,POLICY",
        "allocation.limit,1 working day,STATUTE",
        "allocation.limit,10 days,POLICY",
        "allocation.limit,2 months,POLICY",
        "allocation.limit,30 minutes,ASSUMED",
        "locate.means,3,UNVERIFIED",
        "unit.staffing.floor,64%,ASSUMED",
        "day.close-of-business,17:30,ASSUMED",
        "recall.return.reported,3 days,REPORTED",
    })
    void aValueIsOfTheKindItsKeyTakes(String key, String value, Mark mark) {
        PolicySet set = PolicyFile.read("p.yaml", overlay(figure(key, value, mark.name())));
        assertThat(set.figure(PolicyKey.of(key).orElseThrow(), DAY).mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recall.sign-off.limit | soon    | POLICY   | value: "soon" is not a length of time such as 24 hours,
            recall.sign-off.limit | 24 h    | POLICY   | value: "24 h" is not a length of time
            recall.sign-off.limit | -1 days | POLICY   | value: "-1 days" is not a length of time
            locate.means          | 3 days  | ASSUMED  | value: "3 days" is not a number such as 3
            unit.staffing.floor   | 64      | ASSUMED  | value: "64" is not a share such as 64%
            day.close-of-business | 5pm     | ASSUMED  | value: "5pm" is not a time of day such as 17:00
            recall.sign-off.limit | 1 hour  | GUESS    | mark: GUESS is not one of STATUTE, POLICY, REPORTED, UNVERIFIED and ASSUMED
            recall.sign-off.limit | 1 hour  | REPORTED | mark: cannot be REPORTED: what was observed is never a limit
            recall.return.reported | 3 days | POLICY   | mark: must be REPORTED: the key is for what was observed
            """)
    void aBadFigureNamesTheFileTheKeyAndWhatIsWrong(String key, String value, String mark, String message) {
        assertThat(problems(overlay(figure(key, value, mark))))
                .singleElement()
                .asString()
                .startsWith("p.yaml: key " + key + " (line 6): ")
                .contains(message);
    }

    @Test
    void anUnknownKeyIsAnsweredWithTheNearest() {
        assertThat(problems(overlay(figure("recall.signoff.limit", "1 hour", "POLICY"))))
                .singleElement()
                .asString()
                .startsWith("p.yaml: key recall.signoff.limit (line 6): there is no such policy key;"
                        + " the nearest are recall.sign-off.limit");
    }

    @Test
    void aSetThatExtendsNothingMustSayEverything() {
        assertThat(problems("name: a\nversion: b\nfigures: {}"))
                .singleElement()
                .asString()
                .contains("says nothing of");
    }

    @Test
    void aGapBetweenFiguresIsRefused() {
        assertThat(problems(overlay("""
                  recall.sign-off.limit:
                    - {value: 24 hours, from: 2005-01-01, to: 2022-12-31, source: old, mark: POLICY}
                    - {value: 12 hours, from: 2023-02-01, source: new, mark: ASSUMED}
                """)))
                .singleElement()
                .asString()
                .startsWith("p.yaml: policy key recall.sign-off.limit: ");
    }

    @Test
    void malformedYamlIsNamedByLine() {
        assertThat(problems("name: a\nfigures: [")).singleElement().asString().startsWith("p.yaml, line ");
        assertThat(problems("name: a\nname: b")).containsExactly("p.yaml, line 2: the key \"name\" stands twice");
        assertThat(problems("a: " + "[".repeat(3000)))
                .containsExactly("p.yaml, line 1: it is nested more than 50 levels deep");
        assertThat(problems("")).containsExactly("p.yaml: it is empty");
        assertThat(problems("a: &x 1\nb: *x"))
                .containsExactly("p.yaml, line 2: aliases are not read; write the value out");
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> PolicyFile.read(Path.of("nowhere.yaml")))
                .withMessage("There is no file nowhere.yaml.");
    }

    private static String overlay(String figures) {
        return "name: local\nversion: 1\nextends: default\nfigures:\n" + figures;
    }

    private static String figure(String key, String value, String mark) {
        return "  " + key + ":\n    - {value: \"" + value + "\", from: 2005-01-01, source: a test, mark: " + mark
                + "}\n";
    }

    private static List<String> problems(String text) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> PolicyFile.read("p.yaml", text));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems();
    }
}
