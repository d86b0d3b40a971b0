package org.throughcare.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.audit.AuditedService.START;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.service.audit.Finding.AlteredSeal;
import org.throughcare.service.audit.Finding.MissingLeaves;
import org.throughcare.service.audit.Finding.MissingSeal;
import org.throughcare.service.audit.Finding.RewrittenLog;
import org.throughcare.service.audit.Finding.ShortenedLog;
import org.throughcare.service.audit.Finding.UnsealedLeaves;
import org.throughcare.service.audit.Finding.UnusableHead;
import org.throughcare.service.audit.tree.Keys;
import org.throughcare.service.audit.tree.SigningKey;

/**
 * Abuse case 8: somebody who rules over the database rewrites the log and makes every hash and seal again. The database
 * then agrees with itself, and no longer with the heads that were exported. The log has five seals over four leaves each.
 */
@AuditTest
class Case8RewrittenLogTest {
    @Autowired
    private AuditedService service;

    @Autowired
    private SigningKey key;

    @BeforeEach
    void begin() {
        service.begin();
        service.sealed(5, 4);
    }

    private static Instant seal(int number) {
        return START.plusSeconds(10L * number);
    }

    private Verification withoutHeads() {
        return service.verification.against(null, new VerifyingKeys(List.of(key.verifyingKey())), service.now());
    }

    private void rewrite(int position) {
        Forger forger = new Forger(service);
        forger.edit(position, "actor = 'another'");
        forger.sealAgain(key);
    }

    @Test
    void evenWithTheSigningKeyTheExportedHeadsTell() {
        rewrite(9);
        assertThat(withoutHeads().findings()).isEmpty();
        assertThat(service.verify().findings())
                .containsExactly(new RewrittenLog(new Range(8, 19, seal(1), seal(4)), seal(2)));
        assertThat(service.verify().findings().getFirst().message())
                .isEqualTo("The log was rewritten: the head exported of 21 November 2026 09:00:20 does not agree with"
                        + " the leaves at positions 8 to 19 (sealed between 21 November 2026 09:00:10 and"
                        + " 21 November 2026 09:00:40), although the database agrees with itself.");
    }

    @Test
    void aLogRewrittenFromItsBeginningIsNamedFromItsBeginning() {
        rewrite(0);
        assertThat(service.verify().findings())
                .containsExactly(new RewrittenLog(new Range(0, 19, null, seal(4)), seal(0)));
    }

    @Test
    void withoutTheSigningKeyTheSealsTellToo() {
        Forger forger = new Forger(service);
        forger.edit(17, "actor = 'another'");
        forger.sealAgain(null);
        assertThat(withoutHeads().findings()).containsExactly(new AlteredSeal(20, seal(4), "no trusted key signed it"));
        assertThat(service.verify().findings())
                .contains(new RewrittenLog(new Range(16, 19, seal(3), seal(4)), seal(4)));
    }

    @Test
    void sealsMadeWithAnotherKeyAreNotTrusted() {
        new Forger(service).sealAgain(Keys.fresh());
        assertThat(withoutHeads().findings()).hasSize(5).allMatch(AlteredSeal.class::isInstance);
    }

    @Test
    void oneExportedHeadIsEnough() throws IOException {
        rewrite(2);
        List<String> lines = Files.readAllLines(service.heads());
        Files.write(service.heads(), lines.subList(2, 3));
        assertThat(service.verify().findings())
                .containsExactly(new RewrittenLog(new Range(0, 11, null, seal(2)), seal(2)));
    }

    @Test
    void aLogWhoseEndWasCutOffWithItsSealsIsShorterThanWhatWasExported() {
        service.dba("delete from audit_leaf where id in (select leaf from audit_position where position >= 12)");
        service.dba("delete from audit_position where position >= 12");
        service.dba("delete from audit_seal where size > 12");
        assertThat(withoutHeads().findings()).isEmpty();
        assertThat(service.verify().findings()).containsExactly(new ShortenedLog(20, seal(4), 12));
        assertThat(service.verify().findings().getFirst().message())
                .isEqualTo("The log has 12 leaves; by the head exported of 21 November 2026 09:00:40 it had 20. Its end"
                        + " was cut off, or an earlier state of the database was restored.");
    }

    @Test
    void anEmptiedDatabaseIsShorterThanWhatWasExported() {
        service.dba("truncate audit_leaf, audit_position, audit_seal");
        assertThat(service.verify().findings()).containsExactly(new ShortenedLog(20, seal(4), 0));
    }

    @Test
    void aSealThatWasTakenAwayIsMissed() {
        service.dba("delete from audit_seal where size = 8");
        assertThat(withoutHeads().findings()).isEmpty();
        assertThat(service.verify().findings()).containsExactly(new MissingSeal(8, seal(1)));
    }

    @Test
    void headsThatNobodyTrustedSignedAreLeftOutAndNamed() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(service.heads()));
        lines.set(1, lines.get(1).replace("\"size\":8", "\"size\":9"));
        lines.set(2, "");
        lines.add(lines.get(3));
        Files.write(service.heads(), lines);
        assertThat(service.verify().findings())
                .hasSize(3)
                .contains(new UnusableHead(2, "no trusted key signed it"))
                .contains(new UnusableHead(6, "it does not continue the line before, of 20 leaves"))
                .allSatisfy(finding -> assertThat(finding.message()).startsWith("Line "));
        assertThat(service.verify().heads()).isEqualTo(3);
    }

    @Test
    void whatIsSealedWhileVerifyingIsNotTakenForATheft() {
        service.acts(3);
        assertThat(service.verify().findings()).hasSize(1).first().isInstanceOf(UnsealedLeaves.class);
        assertThat(service.verify().sound()).isTrue();
        service.dba("delete from audit_leaf where id = (select leaf from audit_unsealed limit 1)");
        service.seal();
        assertThat(service.verify().findings()).doesNotHaveAnyElementsOfTypes(MissingLeaves.class);
    }
}
