package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;
import org.throughcare.practice.supervision.compliance.OrderKind;

/**
 * Under what a person is supervised at an instant.
 *
 * @param kind the kind, as far as enforcement differs
 * @param sentence the sentence behind it, or null where none is known
 */
public record OrderInForce(OrderKind kind, @Nullable Stated<Sentenced> sentence) {
    /** As {@code picture} says it of {@code instant}, with the law of that day in {@code policy}. */
    public static OrderInForce at(CasePicture picture, Instant instant, Policy policy) {
        Stated<Sentenced> sentence = picture.sentence().governingAt(instant).orElse(null);
        return new OrderInForce(kind(picture, instant, policy, sentence), sentence);
    }

    private static OrderKind kind(
            CasePicture picture, Instant instant, Policy policy, @Nullable Stated<Sentenced> sentence) {
        SupervisionState state = SupervisionState.at(picture, instant);
        return switch (state) {
            case ON_LICENCE, UNLAWFULLY_AT_LARGE -> OrderKind.LICENCE;
            case COMMUNITY_SENTENCE -> sentence == null ? OrderKind.NONE : inCommunity(picture, sentence, policy);
            case SUPERVISION_ENDED ->
                afterSentence(picture, instant, policy) ? OrderKind.AFTER_SENTENCE : OrderKind.NONE;
            case NOT_SENTENCED, ON_REMAND, IN_CUSTODY, RELEASED, DIED -> OrderKind.NONE;
        };
    }

    private static OrderKind inCommunity(CasePicture picture, Stated<Sentenced> sentence, Policy policy) {
        LocalDate on = sentence.date();
        int adult = policy.count(PolicyKey.RECALL_ADULT_AGE, on);
        boolean young = IdentityPart.of(picture.chronology())
                .born()
                .map(born -> born.fact().on().plusYears(adult).isAfter(on))
                .orElse(false);
        if (young) {
            return OrderKind.YOUTH;
        }
        return sentence.fact().sentence() == SentenceKind.SUSPENDED_SENTENCE
                ? OrderKind.SUSPENDED_SENTENCE
                : OrderKind.COMMUNITY_ORDER;
    }

    private static boolean afterSentence(CasePicture picture, Instant instant, Policy policy) {
        LocalDate today = policy.dateOf(instant);
        if (!policy.word(PolicyKey.AFTER_SENTENCE, today).equals("in-force")) {
            return false;
        }
        Stated<LicenceEnded> ended =
                InOrder.lastAt(picture.all(LicenceEnded.class), instant).orElse(null);
        Stated<Sentenced> sentence = picture.sentence().governingAt(instant).orElse(null);
        if (ended == null || sentence == null || over(picture, ended, instant)) {
            return false;
        }
        Integer months = sentence.fact().months();
        LocalDate released = picture.custody().releases().stream()
                .filter(release -> !release.occurred().isAfter(ended.occurred()))
                .map(Stated::date)
                .reduce((_, later) -> later)
                .orElse(ended.date());
        return sentence.fact().sentence() == SentenceKind.CUSTODY_DETERMINATE
                && months != null
                && months < policy.count(PolicyKey.AFTER_SENTENCE_MONTHS, sentence.date())
                && policy.dateAfter(PolicyKey.AFTER_SENTENCE_LENGTH, released).isAfter(today);
    }

    private static boolean over(CasePicture picture, Stated<LicenceEnded> ended, Instant instant) {
        return picture.all(SupervisionEnded.class).stream()
                .anyMatch(end -> !end.occurred().isBefore(ended.occurred())
                        && !end.occurred().isAfter(instant));
    }
}
