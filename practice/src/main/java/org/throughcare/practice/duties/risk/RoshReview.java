package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Role;

/**
 * A significant event asks for the level of risk to be reviewed, whichever level is set (R3, R4, A1, A2): a sentence, a
 * recall, a protective order, a charge, loss of address beside another sign, or information that a person weighed and
 * said changes risk. After a sentence served in the community the first assessment asks for the level ({@link
 * InitialAssessment}), and nobody is asked twice.
 */
public final class RoshReview implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "ROSH_REVIEW_REQUIRED", "Review the level of risk of serious harm on everything known")
            .keeps(3, 4)
            .reads(PolicyKey.ROSH_REVIEW, PolicyKey.HEAD_AFTER);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        Map<Optional<Stated<Sentenced>>, List<Stated<?>>> bySentence = new LinkedHashMap<>();
        Map<Stated<AddressLost>, Stated<AppointmentMissed>> losses = lossesBesideAbsences(situation.picture());
        for (Stated<?> trigger : triggers(situation.picture(), losses)) {
            Optional<Stated<Sentenced>> sentence =
                    situation.picture().sentence().governingAt(trigger.occurred());
            bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(trigger);
        }
        List<Demand> demands = new ArrayList<>();
        List<Stated<?>> reviews = Reviews.of(situation.picture());
        bySentence.forEach((sentence, triggers) -> {
            for (Run run : Run.cut(triggers, reviews)) {
                demands.add(demand(situation, sentence, run, losses));
            }
        });
        return demands;
    }

    private static List<Stated<?>> triggers(
            CasePicture picture, Map<Stated<AddressLost>, Stated<AppointmentMissed>> losses) {
        List<Stated<?>> triggers = new ArrayList<>();
        picture.all(Sentenced.class).stream()
                .filter(sentence -> sentence.fact().sentence().custodial())
                .forEach(triggers::add);
        triggers.addAll(picture.all(RecalledToCustody.class));
        triggers.addAll(picture.all(LicenceRevoked.class));
        triggers.addAll(picture.all(ProtectiveOrderMade.class));
        triggers.addAll(picture.all(Charged.class));
        picture.all(Weighed.class).stream()
                .filter(weighed -> weighed.fact().changesRisk())
                .forEach(triggers::add);
        losses.forEach((loss, absence) -> triggers.add(later(loss, absence)));
        return triggers.stream().distinct().toList();
    }

    /** Each loss of address with the first absence under the same sentence: one alone asks for nothing (A2). */
    private static Map<Stated<AddressLost>, Stated<AppointmentMissed>> lossesBesideAbsences(CasePicture picture) {
        Map<Stated<AddressLost>, Stated<AppointmentMissed>> pairs = new LinkedHashMap<>();
        for (Stated<AddressLost> loss : picture.all(AddressLost.class)) {
            Optional<Stated<Sentenced>> sentence = picture.sentence().governingAt(loss.occurred());
            picture.contact().missed().stream()
                    .filter(absence ->
                            picture.sentence().governingAt(absence.occurred()).equals(sentence))
                    .min(Comparator.comparing(Stated::known))
                    .ifPresent(absence -> pairs.put(loss, absence));
        }
        return pairs;
    }

    private static Stated<?> later(Stated<?> one, Stated<?> other) {
        return one.known().isBefore(other.known()) ? other : one;
    }

    private static Optional<Stated<Sentenced>> nextAfter(Optional<Stated<Sentenced>> sentence, CasePicture picture) {
        return sentence.isPresent()
                ? picture.sentence().after(sentence.get())
                : picture.sentence().sentences().stream().findFirst();
    }

    private static Demand demand(
            Situation situation,
            Optional<Stated<Sentenced>> sentence,
            Run run,
            Map<Stated<AddressLost>, Stated<AppointmentMissed>> losses) {
        Instant due = situation.policy().due(PolicyKey.ROSH_REVIEW, run.began());
        Asking asking = Asking.of(CARD, run.episode("review"))
                .from(run.began())
                .by(due)
                .to(situation.practitionerAnd(Role.POM))
                .escalate(due, Role.SPO)
                .escalate(situation.policy().due(PolicyKey.HEAD_AFTER, due), Role.PDU_HEAD)
                .because(situation.holder())
                .answeredBy(run.answer());
        sentence.ifPresent(asking::because);
        nextAfter(sentence, situation.picture()).ifPresent(asking::overWith);
        losses.forEach((loss, absence) -> {
            if (situation.picture().sentence().governingAt(loss.occurred()).equals(sentence)) {
                asking.because(loss, absence);
            }
        });
        return asking.because(run.basis())
                .why(() -> "A significant event asks for the level to be reviewed on everything known, up or down: "
                        + Citing.entries(run.causes()) + ".");
    }
}
