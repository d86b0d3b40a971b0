package org.throughcare.service.audit.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head that left the service can be checked by anybody who has the public key. */
class SignedHeadTest {
    private static final Instant SEALED = Instant.parse("2026-11-21T09:30:00.123456Z");
    private static final SigningKey KEY = Keys.fresh();
    private static final SignedHead SIGNED = KEY.sign(NaiveTree.random(5, 6).head(), SEALED);

    @Test
    void theKeyThatSignedItSaysSo() {
        assertThat(KEY.verifyingKey().signed(SIGNED)).isTrue();
    }

    @Test
    void anotherKeyDoesNot() {
        assertThat(Keys.fresh().verifyingKey().signed(SIGNED)).isFalse();
    }

    @Test
    void nothingOfTheHeadCanBeAltered() {
        TreeHead head = SIGNED.head();
        TreeHead longer = new TreeHead(head.size() + 1, head.root());
        TreeHead other = new TreeHead(head.size(), Sha256.digest(head.root().bytes()));
        VerifyingKey key = KEY.verifyingKey();
        assertThat(key.signed(new SignedHead(longer, SEALED, SIGNED.keyId(), SIGNED.signature())))
                .isFalse();
        assertThat(key.signed(new SignedHead(other, SEALED, SIGNED.keyId(), SIGNED.signature())))
                .isFalse();
        assertThat(key.signed(new SignedHead(head, SEALED.plusSeconds(1), SIGNED.keyId(), SIGNED.signature())))
                .isFalse();
        assertThat(key.signed(new SignedHead(head, SEALED, "0000000000000000", SIGNED.signature())))
                .isFalse();
        assertThat(key.signed(new SignedHead(head, SEALED, SIGNED.keyId(), "AAAA")))
                .isFalse();
        assertThat(key.signed(new SignedHead(head, SEALED, SIGNED.keyId(), "not Base64")))
                .isFalse();
    }

    @Test
    void whatIsSignedCanBeWrittenByHand() {
        TreeHead head = SIGNED.head();
        assertThat(new String(SIGNED.content(), US_ASCII).lines())
                .containsExactly(
                        "throughcare-audit-head-v1",
                        "5",
                        head.root().hex(),
                        "2026-11-21T09:30:00.123456Z",
                        KEY.verifyingKey().id());
    }

    @Test
    void aLineGivesBackTheHead() {
        String line = HeadLine.of(SIGNED);
        assertThat(line).doesNotContain("\n").startsWith("{\"size\":5,\"root\":\"");
        assertThat(HeadLine.read(line)).isEqualTo(SIGNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "size":5                 | "size":"five"              | not a head in JSON
                    "size":5                 | "size":-5                  | -5 leaves
                    "size":5                 | "size":5,"size":5          | not a head in JSON
                    "size":5                 | "size":5,"more":1          | not a head in JSON
                    "size":5                 | "size":5.5                 | not a head in JSON
                    "size":5,                | ''                         | not a head in JSON
                    "root":"                 | "root":"0                  | 64 hexadecimal digits
                    2026-11-21T09            | 21 November                | instant of a head cannot be read
                    00.123456Z               | 00.123456789Z              | to the microsecond
                    """)
    void aLineThatIsNotAHeadIsRefused(String found, String instead, String message) {
        String line = HeadLine.of(SIGNED).replace(found, instead);
        assertThatThrownBy(() -> HeadLine.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void halvesOfTwoKeysAreRefused() {
        KeyPair mixed = new KeyPair(Keys.pair().getPublic(), Keys.pair().getPrivate());
        assertThatThrownBy(() -> new SigningKey(mixed)).hasMessageContaining("do not belong together");
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws Exception {
        KeyPair other = KeyPairGenerator.getInstance("EC").generateKeyPair();
        assertThatThrownBy(() -> new SigningKey(other)).hasMessage("Heads are signed with Ed25519, not with EC");
    }

    @Test
    void aHeadIsSealedToTheMicrosecond() {
        assertThatThrownBy(() -> KEY.sign(SIGNED.head(), SEALED.plusNanos(1)))
                .hasMessageContaining("to the microsecond");
    }
}
