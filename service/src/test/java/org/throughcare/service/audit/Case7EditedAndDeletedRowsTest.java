package org.throughcare.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.audit.AuditedService.START;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.service.audit.Finding.AlteredSeal;
import org.throughcare.service.audit.Finding.ChangedLeaves;
import org.throughcare.service.audit.Finding.ChangedRange;
import org.throughcare.service.audit.Finding.MissingLeaves;
import org.throughcare.service.audit.Finding.PlacedWithoutSeal;
import org.throughcare.service.audit.Finding.UncheckedRange;
import org.throughcare.service.audit.Finding.UnsealedLeaves;
import org.throughcare.service.audit.tree.SigningKey;
import org.throughcare.service.audit.tree.TreeHead;
import org.throughcare.service.database.Acting;

/**
 * Abuse case 7: somebody who rules over the database edits or deletes rows of the audit. Verification says so and names
 * the first bad range. The log has five seals over four leaves each, at positions 0 to 19.
 */
@AuditTest
class Case7EditedAndDeletedRowsTest {
    private static final String AT = "id = (select leaf from audit_position where position = ?)";

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

    private static Range range(long from, long to) {
        int before = (int) (to / 4);
        return new Range(from, to, from < 4 ? null : seal((int) (from / 4) - 1), seal(before));
    }

    private List<Finding> found() {
        Verification verification = service.verify();
        assertThat(verification.leaves()).isEqualTo(20);
        return verification.findings();
    }

    @Test
    void anUntouchedLogHolds() {
        assertThat(found()).isEmpty();
        assertThat(service.verify().summary())
                .isEqualTo("The audit holds. Compared: 20 leaves, 5 seals, 5 exported heads.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'another'",
                "role = 'throughcare_engine'",
                "act = 'NOTHING'",
                "at = at - interval '1 microsecond'",
                "at = 'infinity'",
                "at = '-infinity'",
                "subject = null",
                "subject = 13",
                "route = ''",
                "detail = null",
                "detail = detail || 'x'::bytea",
                "written_in = array['ENTRY'], written_of = array[1], written_sequence = array[1],"
                        + " written_hash = array[sha256('x')]",
                "written_in = array['NOWHERE']",
                "written_in = array['ENTRY'], written_of = array[1], written_sequence = array[]::bigint[]"
            })
    void anEditedRowIsNamed(String edit) {
        assertThat(service.dba("update audit_leaf set " + edit + " where " + AT, 9))
                .isEqualTo(1);
        assertThat(found()).first().isEqualTo(new ChangedLeaves(range(9, 9)));
        assertThat(found().getFirst().message())
                .isEqualTo("The leaf at position 9 (sealed between 21 November 2026 09:00:10 and 21 November 2026"
                        + " 09:00:20) no longer says what was hashed: what stands there was changed.");
    }

    @Test
    void anEditedRowIsNamedAloneWhenTheRestIsAsItWas() {
        service.dba("update audit_leaf set actor = 'another' where " + AT, 0);
        assertThat(found()).containsExactly(new ChangedLeaves(range(0, 0)));
    }

    @Test
    void neighboursAreNamedTogether() {
        service.dba("update audit_leaf set actor = 'another' where id in"
                + " (select leaf from audit_position where position between 6 and 13)");
        assertThat(found()).containsExactly(new ChangedLeaves(new Range(6, 13, seal(0), seal(3))));
    }

    @Test
    void anEditedHashIsNamedWithItsSeal() {
        service.dba("update audit_leaf set leaf_hash = sha256('x') where " + AT, 9);
        assertThat(found()).containsExactly(new ChangedLeaves(range(9, 9)), new ChangedRange(range(8, 11)));
    }

    @Test
    void aRowEditedTogetherWithItsHashIsNamedToTheNearestSeals() {
        edited(9);
        assertThat(found()).containsExactly(new ChangedRange(range(8, 11)));
        assertThat(found().getFirst().message())
                .startsWith("The leaves at positions 8 to 11 (sealed between 21 November 2026 09:00:10 and"
                        + " 21 November 2026 09:00:20) no longer give the root that was sealed");
    }

    private void edited(long position) {
        new Forger(service).edit(position, "actor = 'another'");
    }

    @Test
    void everyBadPartIsNamedAndTheSoundOnesBetweenAreNot() {
        edited(1);
        edited(18);
        service.dba("update audit_leaf set actor = 'another' where " + AT, 8);
        assertThat(found())
                .containsExactly(
                        new ChangedRange(range(0, 3)), new ChangedLeaves(range(8, 8)), new ChangedRange(range(16, 19)));
    }

    @Test
    void aDeletedRowIsNamed() {
        service.dba("delete from audit_leaf where " + AT, 9);
        assertThat(found()).containsExactly(new MissingLeaves(range(9, 9)), new UncheckedRange(range(8, 11)));
        assertThat(found().getFirst().message())
                .isEqualTo("The leaf at position 9 (sealed between 21 November 2026 09:00:10 and 21 November 2026"
                        + " 09:00:20) is missing.");
    }

    @Test
    void aRowDeletedWithItsPlaceIsNamed() {
        service.dba("delete from audit_leaf where " + AT, 9);
        service.dba("delete from audit_position where position = 9");
        assertThat(found()).containsExactly(new MissingLeaves(range(9, 9)), new UncheckedRange(range(8, 11)));
    }

    @Test
    void aWholePartThatWasDeletedIsNamedAsOne() {
        service.dba("delete from audit_position where position between 2 and 13");
        assertThat(service.verify().findings())
                .startsWith(
                        new MissingLeaves(new Range(2, 13, null, seal(3))),
                        new UncheckedRange(new Range(0, 15, null, seal(3))))
                .last()
                .isInstanceOf(UnsealedLeaves.class);
    }

    @Test
    void whatWasChangedBehindADeletedRowIsNotHiddenByIt() {
        service.dba("delete from audit_leaf where " + AT, 5);
        edited(13);
        assertThat(found())
                .containsExactly(
                        new MissingLeaves(range(5, 5)),
                        new UncheckedRange(range(4, 7)),
                        new ChangedRange(range(12, 15)));
    }

    @Test
    void aDeletedEndIsNamed() {
        service.dba("delete from audit_position where position >= 17");
        assertThat(service.verify().findings())
                .startsWith(new MissingLeaves(range(17, 19)), new UncheckedRange(range(16, 19)));
        assertThat(service.verify().head()).isNotNull();
    }

    @Test
    void aGapThatWasClosedIsNamedFromItsSealToTheEnd() {
        service.dba("delete from audit_position where position = 9");
        service.dba("update audit_position set position = position + 99 where position > 9");
        service.dba("update audit_position set position = position - 100 where position > 9");
        assertThat(service.verify().findings())
                .startsWith(
                        new ChangedRange(new Range(8, 15, seal(1), seal(3))),
                        new MissingLeaves(range(19, 19)),
                        new UncheckedRange(range(16, 19)));
    }

    @Test
    void exchangedPlacesAreNamed() {
        service.dba("update audit_position set position = 100 where position = 9");
        service.dba("update audit_position set position = 9 where position = 10");
        service.dba("update audit_position set position = 10 where position = 100");
        assertThat(found()).containsExactly(new ChangedRange(range(8, 11)));
    }

    @Test
    void anInsertedRowIsNamed() {
        new Forger(service).insert(20);
        assertThat(service.verify().findings())
                .containsExactly(new PlacedWithoutSeal(new Range(20, 20, seal(4), null)));
    }

    @Test
    void anAlteredSealIsToldFromAlteredLeaves() {
        service.dba("update audit_seal set root = sha256('x') where size = 12");
        service.dba("update audit_seal set sealed_at = sealed_at + interval '1 day' where size = 16");
        service.dba("update audit_seal set edge = sha256('x') || sha256('y') where size = 20");
        assertThat(found())
                .containsExactly(
                        new AlteredSeal(12, seal(2), "no trusted key signed it"),
                        new AlteredSeal(16, seal(3).plus(Duration.ofDays(1)), "no trusted key signed it"),
                        new AlteredSeal(20, seal(4), "its edge is not that of the tree"));
    }

    @Test
    void aSealMadeAgainWithTheKeyIsToldFromTheExportedOne() {
        Instant later = seal(2).plusSeconds(1);
        TreeHead head = service.transactions.as(
                new Acting.Sealer("test"),
                () -> new Seals(service.jdbc).of(12).orElseThrow().signed().head());
        service.dba(
                "update audit_seal set sealed_at = ?, signature = ? where size = 12",
                later.atOffset(ZoneOffset.UTC),
                key.sign(head, later).signature());
        assertThat(found()).containsExactly(new AlteredSeal(12, later, "it is not the head that was exported"));
    }
}
