package org.throughcare.commands.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.record.Fact;

/** Every kind of fact can stand in a case file and be said in words, as soon as its record exists. */
class EveryKindTest {

    static Stream<Class<? extends Fact>> kinds() {
        return FactKinds.all().values().stream();
    }

    static Stream<Class<? extends Fact>> kindsInTheCaseRecord() {
        return kinds().filter(kind -> read(kind, Specimen.most(kind)).inCaseRecord());
    }

    @Test
    void theVocabularyIsThere() {
        assertThat(FactKinds.all()).hasSizeGreaterThan(100).containsKeys("APPOINTMENT_MISSED", "SFO_OPENED", "WEIGHED");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindIsReadFromWhatItMustSay(Class<? extends Fact> kind) {
        assertThat(read(kind, Specimen.least(kind))).isInstanceOf(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindIsReadFromAllItCanSay(Class<? extends Fact> kind) {
        assertThat(read(kind, Specimen.most(kind))).isInstanceOf(kind);
    }

    @ParameterizedTest
    @MethodSource("kindsInTheCaseRecord")
    void aFactIsOneSentence(Class<? extends Fact> kind) {
        assertThat(Stream.of(Specimen.least(kind), Specimen.most(kind)).map(fact -> FactInWords.of(read(kind, fact))))
                .allSatisfy(words ->
                        assertThat(words).matches("[A-Z].*\\.").doesNotContain("null", "_", "..", "[", "{", "  "));
    }

    @Test
    void aPersonnelProcessHasNoWords() {
        Class<? extends Fact> kind = FactKinds.named("PERSONNEL_PROCESS").orElseThrow();
        Fact process = read(kind, Specimen.most(kind));
        assertThatIllegalArgumentException().isThrownBy(() -> FactInWords.of(process));
    }

    private static Fact read(Class<? extends Fact> kind, String fact) {
        String other = CaseText.entry(Specimen.OTHER);
        CaseFile file = CaseFile.read("x", CaseText.of(other, CaseText.fact("X-001", FactKinds.name(kind), fact)));
        return file.filed().getLast().entry().fact();
    }
}
