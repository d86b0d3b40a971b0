package org.throughcare.service.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A digest is 32 bytes compared by value. */
class Sha256Test {
    @Test
    void itIsWrittenAndReadInHexadecimalDigits() {
        Sha256 digest = Sha256.digest(new byte[] {1, 2, 3});
        assertThat(Sha256.ofHex(digest.hex())).isEqualTo(digest).hasSameHashCodeAs(digest);
        assertThat(Sha256.of(digest.bytes())).isEqualTo(digest).hasToString(digest.hex());
    }

    @Test
    void whatIsChangedOutsideDoesNotChangeIt() {
        Sha256 digest = Sha256.digest(new byte[0]);
        digest.bytes()[0] = 1;
        assertThat(digest).isEqualTo(Sha256.digest(new byte[0]));
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> Sha256.of(new byte[31])).hasMessage("A SHA-256 digest has 32 bytes, not 31");
        assertThatThrownBy(() -> Sha256.ofHex("00")).hasMessageContaining("64 hexadecimal digits");
        assertThatThrownBy(() -> Sha256.ofHex("G".repeat(64))).hasMessageContaining("64 hexadecimal digits");
    }
}
