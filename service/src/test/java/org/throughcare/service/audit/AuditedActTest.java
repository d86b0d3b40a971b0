package org.throughcare.service.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.TreeHashing;

/** What an audited act may say, and that its leaf hashes every part of it. */
class AuditedActTest {
    private static final Instant AT = Instant.parse("2026-11-21T09:30:00.123456Z");
    private static final AuditedAct ACT = new AuditedAct(
            AT,
            "CASE_READ",
            12L,
            "/cases",
            new SealedDetail(new byte[] {1, 2}),
            List.of(new Written(Ledger.ENTRY, 12, 3, Sha256.digest(new byte[] {9}))));
    private static final UUID ID = UUID.fromString("019ae1b7-0000-7000-8000-000000000001");

    private static Leaf leaf(AuditedAct act) {
        return new Leaf(ID, "officer", "throughcare_person", act);
    }

    private static Sha256 hash(Leaf leaf) {
        return leaf.hash(new TreeHashing());
    }

    @Test
    void theBytesThatAreHashedNeverChange() {
        assertThat(HexFormat.of().formatHex(leaf(ACT).content()))
                .isEqualTo("01" + "019ae1b7000070008000000000000001" + "000660c601323840"
                        + "00000007" + HexFormat.of().formatHex("officer".getBytes(UTF_8))
                        + "00000012" + HexFormat.of().formatHex("throughcare_person".getBytes(UTF_8))
                        + "00000009" + HexFormat.of().formatHex("CASE_READ".getBytes(UTF_8))
                        + "00000008" + "000000000000000c"
                        + "00000006" + HexFormat.of().formatHex("/cases".getBytes(UTF_8))
                        + "00000002" + "0102"
                        + "00000001" + "45" + "000000000000000c" + "0000000000000003"
                        + Sha256.digest(new byte[] {9}).hex());
    }

    @Test
    void whatIsAbsentIsHashedAsAbsent() {
        assertThat(HexFormat.of()
                        .formatHex(leaf(AuditedAct.of(AT, "A", null, "B")).content()))
                .endsWith("0000000141" + "ffffffff" + "0000000142" + "ffffffff" + "00000000");
    }

    @Test
    void everyPartOfALeafIsHashed() {
        Written written = ACT.written().getFirst();
        List<UnaryOperator<AuditedAct>> changes = List.of(
                act -> new AuditedAct(
                        AT.plusNanos(1_000), act.act(), act.subject(), act.route(), act.detail(), act.written()),
                act -> new AuditedAct(AT, "CASE_REA", act.subject(), act.route(), act.detail(), act.written()),
                act -> new AuditedAct(AT, act.act(), 13L, act.route(), act.detail(), act.written()),
                act -> new AuditedAct(AT, act.act(), null, act.route(), act.detail(), act.written()),
                act -> new AuditedAct(AT, act.act(), act.subject(), "D/cases", act.detail(), act.written()),
                act -> new AuditedAct(AT, act.act(), act.subject(), act.route(), null, act.written()),
                act -> act.with(new SealedDetail(new byte[] {1})),
                act -> act.with(new SealedDetail(new byte[0])),
                act -> act.writing(List.of()),
                act -> act.writing(List.of(written, written)),
                act -> act.writing(
                        List.of(new Written(Ledger.DUTY_EVENT, written.of(), written.sequence(), written.hash()))),
                act -> act.writing(List.of(new Written(Ledger.ENTRY, 13, written.sequence(), written.hash()))),
                act -> act.writing(List.of(new Written(Ledger.ENTRY, 12, 4, written.hash()))),
                act -> act.writing(List.of(new Written(Ledger.ENTRY, 12, 3, Sha256.digest(new byte[0])))));
        Set<Sha256> hashes = new HashSet<>();
        hashes.add(hash(leaf(ACT)));
        changes.forEach(change -> hashes.add(hash(leaf(change.apply(ACT)))));
        hashes.add(hash(new Leaf(new UUID(0, 1), "officer", "throughcare_person", ACT)));
        hashes.add(hash(new Leaf(ID, "officer2", "throughcare_person", ACT)));
        hashes.add(hash(new Leaf(ID, "officer", "throughcare_engine", ACT)));
        assertThat(hashes).hasSize(changes.size() + 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "nul\u0000", "half a \uD83D pair", "\uDC00"})
    void wordsThatCannotBePrintedAreRefused(String words) {
        assertThatThrownBy(() -> AuditedAct.of(AT, words, null, "/cases"))
                .hasMessageStartingWith("The act of an audited act must be 1 to 200 printed characters");
        assertThatThrownBy(() -> AuditedAct.of(AT, "CASE_READ", null, words)).hasMessageStartingWith("The route");
    }

    @Test
    void wordsInAnyScriptAreTaken() {
        assertThat(AuditedAct.of(AT, "Darllen \uD83D\uDCD6 ŵ", null, "/achosion")
                        .act())
                .contains("ŵ");
        assertThatThrownBy(() -> AuditedAct.of(AT, "A".repeat(201), null, "/cases"))
                .hasMessageContaining("1 to 200");
    }

    @Test
    void timesAreKeptToTheMicrosecond() {
        assertThat(AuditedAct.of(AT.plusNanos(999), "A", null, "B").at()).isEqualTo(AT);
        assertThatThrownBy(() -> AuditedAct.of(Instant.MAX, "A", null, "B")).hasMessageStartingWith("No act was at");
        assertThatThrownBy(() -> AuditedAct.of(Instant.MIN, "A", null, "B")).hasMessageStartingWith("No act was at");
    }

    @Test
    void namesOfLeavesAreInTheOrderOfTimeAndNeverTheSame() {
        LeafIds ids = new LeafIds(new Random(1));
        Set<UUID> seen = new HashSet<>();
        UUID last = ids.next(AT.minusSeconds(1));
        for (int i = 0; i < 1_000; i++) {
            UUID id = ids.next(AT.plusMillis(i));
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.toString()).isGreaterThan(last.toString());
            assertThat(seen.add(id)).isTrue();
            last = id;
        }
    }
}
