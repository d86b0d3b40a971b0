package org.throughcare.practice.recall.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A signature is bound to the answers, and to nothing that comes after it. */
class SignedContentTest {
    private static final int ROUNDS = 300;

    @Test
    void theSameAnswersGiveTheSameHash() {
        assertThat(Forms.complete().hash()).isEqualTo(Forms.complete().hash());
        assertThat(Forms.complete().hash().hex()).hasSize(64);
    }

    @Test
    void oneOtherWordGivesAnotherHash() {
        assertThat(Forms.saying("Came home sober.").hash())
                .isNotEqualTo(Forms.saying("Came home drunk.").hash());
    }

    @Test
    void theLineEndsOfABrowserAreNoChange() {
        assertThat(Forms.saying("One.\r\nTwo. ").hash())
                .isEqualTo(Forms.saying("One.\nTwo.").hash());
    }

    @Test
    void signingDoesNotChangeWhatWasSigned() {
        PartA form = Forms.complete();
        PartA signed = form.with(new Signatures(Forms.signedBy("Manager 1", form), null, List.of("a@b.example"), null));
        assertThat(signed.content()).isEqualTo(form.content());
    }

    @Test
    void noTwoAnswersReadAlikeHoweverTheyAreWritten() {
        Random random = new Random(82);
        List<String> pieces =
                List.of("\"", "\\", "\n", "|", " || ", "= ", "yes", "not given", "\\n", "18.response ", "é");
        Set<String> words = new HashSet<>();
        Set<String> contents = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int piece = 0; piece < 4; piece++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            text.append('x');
            words.add(text.toString());
            contents.add(Forms.saying(text.toString()).content());
        }
        assertThat(contents).hasSameSizeAs(words);
    }

    @Test
    void eachAnswerStandsOnALineOfItsOwn() {
        assertThat(Forms.saying("One.\nTwo.").content())
                .startsWith(PartA.FORM + "\n")
                .contains("\n18.what-led = \"One.\\nTwo.\"\n")
                .contains("\n4.mappa-level-2-or-3 not applicable\n")
                .contains("\n6.pnc not given\n")
                .contains("\n17.additional none\n");
    }
}
