package org.throughcare.commands.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.compact.AnyValue;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.replay.Outcome;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Reason;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A duty comes back from its body as it was, with everything that happened to it; the body is the same bytes every time. */
class DutyTextTest {
    private static final Instant AT = Instant.parse("2022-06-20T13:00:00Z");

    @Test
    void anyDutyComesBackAsItWas() {
        RandomGenerator chance = new SplittableRandom(5);
        AnyValue any = new AnyValue(chance);
        List<Rule> rules = StandardRulebook.rulebook().rules();
        for (int i = 0; i < 2_000; i++) {
            RaisedDuty duty = any.record(RaisedDuty.class);
            comesBack(duty);
            comesBack(with(rules.get(i % rules.size()).card(), duty));
        }
    }

    @ParameterizedTest
    @MethodSource("org.throughcare.commands.live.LiveCasesTest#cases")
    void everyDutyOfTheCasesComesBack(LiveCasesTest.Fed fed) {
        assertThat(fed.replayed(AT.plusSeconds(100L * 86_400))).allSatisfy(DutyTextTest::comesBack);
    }

    private static void comesBack(RaisedDuty duty) {
        byte[] body = DutyText.write(duty);
        RaisedDuty read = DutyText.read(body);
        assertThat(read).isEqualTo(duty);
        assertThat(DutyText.write(read)).as("the body of an equal duty").isEqualTo(body);
    }

    @Test
    void theFieldsStandInOneOrderAndWhatSaysNothingIsLeftOut() {
        RuleCard card = RuleCard.concern("GONE", "Weigh it").keeps(3, 30).reads(PolicyKey.HEAD_AFTER);
        assertThat(new String(DutyText.write(duty(card)), UTF_8)).isEqualTo("""
                {"card":{"kind":"GONE","class":"CONCERN","stage":"FACTS","asks":"Weigh it","requirements":[3,30],\
                "policy":["escalation.head-after"],"shadow":false,"endsWithSupervision":true},\
                "episode":{"what":"case","of":""},"parties":["PROBATION"],"raisedAt":"2022-06-20T13:00:00Z",\
                "dueAt":"2022-06-20T13:00:00Z","addressedTo":["COM"],\
                "reasons":[{"at":"2022-06-20T13:00:00Z","dueAt":"2022-06-20T13:00:00Z","why":"Because."}],\
                "outcome":"OPEN"}""");
    }

    @Test
    void aCardOfTheRulebookIsKnownAgainByItsKind() {
        RuleCard card = StandardRulebook.rulebook().rules().getFirst().card();
        RuleCard older = RuleCard.concern(card.kind(), "What it asked for in an older version");
        assertThat(DutyText.read(DutyText.write(duty(older))).card()).isSameAs(card);
    }

    @Test
    void aCardThatIsNoLongerInTheRulebookIsReadAsItWasWritten() {
        RuleCard gone = RuleCard.concern("GONE", "Weigh it").keeps(3).onDuties().inTheShadow();
        assertThat(DutyText.read(DutyText.write(duty(gone))).card()).isEqualTo(gone);
    }

    @Test
    void aFigureThatNoRuleCanReadAnyMoreIsLeftOutOfItsCard() {
        RuleCard gone = RuleCard.concern("GONE", "Weigh it").reads(PolicyKey.HEAD_AFTER, PolicyKey.ROSH_REVIEW);
        String body = new String(DutyText.write(duty(gone)), UTF_8).replace("risk.rosh-review", "risk.of-old");
        assertThat(DutyText.read(body.getBytes(UTF_8)).card().policy()).containsExactly(PolicyKey.HEAD_AFTER);
    }

    @Test
    void whatIsNoDutyIsRefused() {
        String body = new String(DutyText.write(duty(RuleCard.concern("GONE", "Weigh it"))), UTF_8);
        for (int length = 0; length < body.length(); length++) {
            byte[] cut = body.substring(0, length).getBytes(UTF_8);
            assertThatIllegalArgumentException().isThrownBy(() -> DutyText.read(cut));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DutyText.read(body.replace("\"OPEN\"", "\"LOST\"").getBytes(UTF_8)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyText.read(body.replace("\"GONE\"", "\"\"").getBytes(UTF_8)));
    }

    private static RaisedDuty duty(RuleCard card) {
        return new RaisedDuty(
                card,
                Episode.CASE,
                Set.of(Party.PROBATION),
                AT,
                AT,
                List.of(Role.COM),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Reason(AT, AT, "Because.")),
                Outcome.OPEN,
                null,
                null);
    }

    private static RaisedDuty with(RuleCard card, RaisedDuty duty) {
        return new RaisedDuty(
                card,
                duty.episode(),
                duty.parties(),
                duty.raisedAt(),
                duty.dueAt(),
                duty.addressedTo(),
                duty.passedTo(),
                duty.escalations(),
                duty.reminders(),
                duty.evidence(),
                duty.reasons(),
                duty.outcome(),
                duty.outcomeAt(),
                duty.outcomeBy());
    }
}
