package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Nature;

/**
 * Which categories of multi-agency public protection might apply, from what is on record, and what bears on the level of
 * management (R49, R51). It sets neither: both are for a person to decide. No level of risk, unit or area decides a category,
 * so that the same facts read alike everywhere (R10).
 *
 * @param categories those that might apply, lowest number first; empty where nothing on record points to one
 * @param bearing what bears on the level of management, level 1 first
 */
public record MappaScreening(List<Category> categories, List<Bearing> bearing) {
    private static final Set<Nature> VIOLENT_OR_SEXUAL = EnumSet.of(
            Nature.VIOLENCE,
            Nature.WEAPON,
            Nature.THREATS,
            Nature.SEXUAL,
            Nature.DOMESTIC_ABUSE,
            Nature.STALKING,
            Nature.RACIALLY_AGGRAVATED,
            Nature.ARSON);

    /**
     * A category that might apply.
     *
     * @param number 1 to 4
     * @param reason why it might, and what somebody has to check
     * @param entries the entries that say so, oldest first; never empty
     */
    public record Category(int number, String reason, List<Stated<?>> entries) {
        public Category {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something that bears on the level of management.
     *
     * @param level 1 to 3: the level it is usually a reason for
     * @param reason what it is
     * @param entries the entries that say so; never empty
     */
    public record Bearing(int level, String reason, List<Stated<?>> entries) {
        public Bearing {
            entries = List.copyOf(entries);
        }
    }

    public MappaScreening {
        categories = List.copyOf(categories);
        bearing = List.copyOf(bearing);
    }

    /** What {@code picture} holds at {@code instant}. */
    public static MappaScreening at(CasePicture picture, Instant instant, Policy policy) {
        return new MappaScreening(categories(picture, instant, policy), MappaBearing.in(picture, instant));
    }

    /** Only the categories that might apply. */
    public static List<Category> categories(CasePicture picture, Instant instant, Policy policy) {
        List<Category> categories = new ArrayList<>();
        add(
                categories,
                1,
                "sexual offending, or an order that brings notification: check whether notification applies",
                notifiable(picture, instant));
        add(
                categories,
                2,
                "a sentence of the length that counts, for what may be a listed violent or sexual offence: check the list",
                longSentence(picture, instant, policy));
        if (categories.isEmpty()) {
            add(
                    categories,
                    3,
                    "convicted of what points to serious harm, and neither category 1 nor 2: say whether it needs several"
                            + " agencies",
                    signs(picture, instant, sign -> sign.proof() == Proof.CONVICTED && sign.pointsToHarm()));
        }
        add(
                categories,
                4,
                "terrorism is on record: check whether it makes category 4",
                signs(picture, instant, sign -> sign.natures().contains(Nature.TERRORISM)));
        return categories;
    }

    /** What every screening says of itself. */
    public static String forAPersonToDecide() {
        return "What the record holds; category and level are for a person to decide.";
    }

    private static List<Stated<?>> notifiable(CasePicture picture, Instant instant) {
        List<Stated<?>> entries = new ArrayList<>(signs(
                picture,
                instant,
                sign -> sign.proof() == Proof.CONVICTED && sign.natures().contains(Nature.SEXUAL)));
        picture.all(ProtectiveOrderMade.class).stream()
                .filter(order -> order.fact().order() == OrderKind.SEXUAL_HARM_PREVENTION_ORDER
                        && !order.occurred().isAfter(instant))
                .forEach(entries::add);
        return entries;
    }

    private static List<Stated<?>> longSentence(CasePicture picture, Instant instant, Policy policy) {
        Optional<Stated<Sentenced>> governing = picture.sentence().governingAt(instant);
        return governing
                .filter(sentence -> longEnough(sentence, policy))
                .filter(sentence -> sentence.fact().offences().stream()
                        .flatMap(offence -> offence.natures().stream())
                        .anyMatch(VIOLENT_OR_SEXUAL::contains))
                .<List<Stated<?>>>map(List::of)
                .orElse(List.of());
    }

    private static boolean longEnough(Stated<Sentenced> sentence, Policy policy) {
        SentenceKind kind = sentence.fact().sentence();
        Integer months = sentence.fact().months();
        return (kind.custodial() || kind == SentenceKind.SUSPENDED_SENTENCE)
                && (months == null || months >= policy.count(PolicyKey.MAPPA_CATEGORY_TWO_MONTHS, sentence.date()));
    }

    private static List<Stated<?>> signs(CasePicture picture, Instant instant, Predicate<HarmSign> holds) {
        List<Stated<?>> entries = new ArrayList<>();
        for (HarmSign sign : picture.signs()) {
            if (holds.test(sign) && !sign.stated().occurred().isAfter(instant)) {
                entries.add(sign.stated());
            }
        }
        return entries;
    }

    private static void add(List<Category> categories, int number, String reason, List<Stated<?>> entries) {
        if (!entries.isEmpty()) {
            categories.add(new Category(number, reason, entries));
        }
    }
}
