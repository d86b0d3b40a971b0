package org.throughcare.commands.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact.Retracted;
import org.throughcare.practice.record.UnknownFact;

/** An entry comes back from its body as it was, whatever it states; the body is the same bytes every time. */
class EntryTextTest {
    private static final int SEEDS = 40;
    private static final String BODY = """
            {"id":"X-1","subject":"person:X","kind":"APPOINTMENT_MISSED","fact":{"appointment":"ROUTINE"},\
            "occurred":"2025-03","occurredStandIn":"2025-03-03T12:00:00Z","recorded":"2025-03-03",\
            "received":"2025-03-04T12:00:00Z","visibleTo":["PROBATION","POLICE"],\
            "since":{"POLICE":"2025-03-09T08:30:00.500Z"},"source":"PROBATION","system":"diary",\
            "confidence":"INFERRED","standing":"HEARSAY","references":["page 1"],"remarks":["a guess"],\
            "clearance":"RESTRICTED_INTELLIGENCE","supersedes":"X-0"}""";

    static Stream<Class<? extends Fact>> kinds() {
        return FactKinds.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryOfEveryKindComesBackAsItWas(Class<? extends Fact> kind) {
        for (long seed = 0; seed < SEEDS; seed++) {
            comesBack(new AnyEntry(seed).of(kind));
        }
    }

    @Test
    void aFactOfAKindNotKnownComesBackWithEveryField() {
        for (long seed = 0; seed < SEEDS * 10; seed++) {
            comesBack(new AnyEntry(seed).ofAKindNotKnown());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guided", "jm"})
    void everyEntryOfTheCasesComesBackInBothModes(String name) {
        CaseFile file = CaseFile.read(Path.of("..", "cases", name));
        for (Mode mode : Mode.values()) {
            assertThat(file.entries(mode)).isNotEmpty().allSatisfy(EntryTextTest::comesBack);
        }
    }

    private static byte[] comesBackTrusted(Entry entry) {
        byte[] body = EntryText.write(entry);
        Entry read = EntryText.read(body);
        assertThat(read).isEqualTo(entry);
        assertThat(EntryText.write(read)).as("the body of an equal entry").isEqualTo(body);
        return body;
    }

    private static void comesBack(Entry entry) {
        byte[] body = comesBackTrusted(entry);
        assertThat(EntryLine.read("line", new String(body, UTF_8)))
                .isInstanceOfSatisfying(
                        EntryLine.Accepted.class,
                        accepted -> assertThat(accepted.filed().entry()).isEqualTo(entry));
    }

    @Test
    void theFieldsStandInTheOrderOfTheFormat() {
        assertThat(new String(EntryText.write(read(BODY)), UTF_8)).isEqualTo(BODY);
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        String body = """
                {"id":"X-1","subject":"team:X","kind":"RETRACTED","fact":{"reason":"a slip"},\
                "received":"2025-03-04T12:00:00Z","visibleTo":[],"source":"PROBATION"}""";
        assertThat(new String(EntryText.write(read(body)), UTF_8)).isEqualTo(body);
    }

    @Test
    void theOrderOfTheFieldsDoesNotMatter() {
        String kindFirst = "\"kind\":\"RETRACTED\",\"fact\":{\"reason\":\"a slip\"}";
        String factFirst = "\"fact\":{\"reason\":\"a slip\"},\"kind\":\"RETRACTED\"";
        assertThat(read(body(factFirst))).isEqualTo(read(body(kindFirst)));
        assertThat(read(body(factFirst)).fact()).isEqualTo(new Retracted("a slip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\":[\"was\",\"text\"]}",
                "{\"reason\":\"a slip\",\"later\":{\"field\":[1]}}",
                "{}",
                "{\"reason\":null}"
            })
    void aFactThatItsKindDoesNotHoldInThisVersionIsKeptAsOneOfAKindNotKnown(String fact) {
        Entry kept = read(body("\"kind\":\"RETRACTED\",\"fact\":" + fact));
        assertThat(kept.fact())
                .isInstanceOfSatisfying(
                        UnknownFact.class, unknown -> assertThat(unknown.kind()).isEqualTo("RETRACTED"));
        comesBack(kept);
    }

    @Test
    void whatIsKeptHasEveryFieldAsText() {
        assertThat(read(body("\"kind\":\"RETRACTED\",\"fact\":{\"später\":{\"ä\":[1,\"b\"]},\"n\":7}"))
                        .fact())
                .isEqualTo(new UnknownFact("RETRACTED", Map.of("später", "{\"ä\":[1,\"b\"]}", "n", "7")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"kind\":\"RETRACTED\",\"fact\":{\"reason\":\"a\"}",
                "{\"kind\":\"RETRACTED\",\"fact\":\"a\"}",
                "{\"kind\":\"RETRACTED\",\"fact\":{\"reason\":\"a\"}}"
            })
    void whatIsNoBodyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text));
    }

    @Test
    void aBodyThatIsCutShortOrGoesOnIsRefused() {
        for (int length = 0; length < BODY.length(); length++) {
            String cut = BODY.substring(0, length);
            assertThatIllegalArgumentException().as(cut).isThrownBy(() -> read(cut));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> read(BODY + "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> read(BODY.replace("\"system\"", "\"sistem\"")));
        assertThatIllegalArgumentException().isThrownBy(() -> read(BODY.replace("PROBATION", "NOBODY")));
    }

    @Test
    void evenTextThatIsNoSoundUnicodeComesBack() {
        comesBackTrusted(read(BODY.replace("diary", "\\u0000\\ud800")));
    }

    @Test
    void aFactThatIsKeptStaysSoWhenItsKindIsKnown() {
        Entry kept = read(body("\"kind\":\"RETRACTED\",\"kept\":true,\"fact\":{\"reason\":\"a slip\"}"));
        assertThat(kept.fact()).isEqualTo(new UnknownFact("RETRACTED", Map.of("reason", "a slip")));
        comesBack(kept);
        assertThat(read(body("\"fact\":{\"reason\":\"a slip\"},\"kind\":\"RETRACTED\",\"kept\":true")))
                .isEqualTo(kept);
        assertThat(read(body("\"kind\":\"RETRACTED\",\"fact\":{\"reason\":\"a slip\"},\"kept\":true")))
                .isEqualTo(kept);
    }

    private static String body(String fact) {
        return "{\"id\":\"X-1\",\"subject\":\"person:X\"," + fact
                + ",\"received\":\"2025-03-04T12:00:00Z\",\"visibleTo\":[],\"source\":\"PROBATION\"}";
    }

    private static Entry read(String body) {
        return EntryText.read(body.getBytes(UTF_8));
    }
}
