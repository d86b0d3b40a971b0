package org.throughcare.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.service.audit.tree.Frontier;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.database.CannotStart;

/** Keys are made at the first start and never again, and every key that ever signed stays trusted. */
class KeyFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path signing = Path.of("");
    private Path verifying = Path.of("");
    private KeyFiles files = new KeyFiles(signing, verifying);

    @BeforeEach
    void begin() {
        signing = folder.resolve("audit/signing-key.pem");
        verifying = folder.resolve("audit/verifying-keys.pem");
        files = new KeyFiles(signing, verifying);
        files.makeWhereMissing();
    }

    private SignedHead signed() {
        return files.signingKey().sign(new Frontier().head(), Instant.EPOCH);
    }

    @Test
    void theKeyOfTheFirstStartIsUsedAgain() throws IOException {
        SignedHead before = signed();
        String made = Files.readString(signing);
        files.makeWhereMissing();
        assertThat(signing).hasContent(made);
        assertThat(files.verifyingKeys().signed(before)).isTrue();
    }

    @Test
    void nobodyElseOnTheMachineReadsTheSigningKey() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(signing)))
                .isEqualTo("rw-------");
    }

    @Test
    void afterAChangeOfKeysWhatTheOldOneSignedStillHolds() throws IOException {
        SignedHead before = signed();
        KeyFiles another = new KeyFiles(folder.resolve("new.pem"), folder.resolve("new-public.pem"));
        another.makeWhereMissing();
        Files.copy(folder.resolve("new.pem"), signing, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(verifying, Files.readString(verifying) + Files.readString(folder.resolve("new-public.pem")));
        assertThat(VerifyingKeys.in(verifying).keys()).hasSize(2);
        assertThat(VerifyingKeys.in(verifying).signed(before)).isTrue();
        assertThat(VerifyingKeys.in(verifying).signed(signed())).isTrue();
        assertThat(another.verifyingKeys().signed(before)).isFalse();
    }

    @Test
    void aLostSigningKeyIsNotReplacedInSilence() throws IOException {
        Files.delete(signing);
        files.makeWhereMissing();
        assertThatThrownBy(files::signingKey)
                .isInstanceOf(CannotStart.class)
                .hasMessage("There is no key of the audit at " + signing + ".");
    }

    @Test
    void keysThatDoNotBelongTogetherAreRefused() throws IOException {
        Files.delete(verifying);
        new KeyFiles(folder.resolve("new.pem"), verifying).makeWhereMissing();
        assertThatThrownBy(files::signingKey)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not the private half of the last key in " + verifying);
    }

    @Test
    void aFileWithoutAKeyIsRefused() throws IOException {
        Files.writeString(signing, "none");
        assertThatThrownBy(files::signingKey)
                .hasMessage("The file " + signing + " must hold one private key in PEM, not 0.");
        Files.writeString(verifying, "none");
        assertThatThrownBy(() -> VerifyingKeys.in(verifying))
                .hasMessage("The file " + verifying + " holds no public key in PEM.");
        Files.writeString(verifying, "-----BEGIN PUBLIC KEY-----AAAA-----END PUBLIC KEY-----");
        assertThatThrownBy(() -> VerifyingKeys.in(verifying)).hasMessageStartingWith("Key 1 in " + verifying);
    }
}
