package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.MappaScreening;
import org.throughcare.practice.casework.MappaScreening.Category;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Wording;

/**
 * A sentence or what is on record points to a category of multi-agency public protection, and nobody has said yet whether it
 * applies (R49, R51). In custody it is asked when release comes near enough, and otherwise when it becomes known. Category 3
 * rests on a judgement and not on a sentence: it is asked about when a level is raised ({@link LevelRaised}).
 */
public final class MappaScreeningDue implements Rule {
    private static final int BY_JUDGEMENT = 3;

    private static final RuleCard CARD = RuleCard.timescale(
                    "MAPPA_SCREENING_DUE", "Say whether the category applies, at which level, and for which reasons")
            .keeps(49, 51)
            .reads(PolicyKey.MAPPA_CATEGORY_TWO_MONTHS, PolicyKey.MAPPA_SCREEN, PolicyKey.MAPPA_RELEASE_LEAD);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            List<Category> categories =
                    MappaScreening.categories(
                                    situation.picture(), period.sentence().occurred(), situation.policy())
                            .stream()
                            .filter(category -> category.number() != BY_JUDGEMENT)
                            .toList();
            if (!categories.isEmpty()) {
                demand(situation, period, categories).ifPresent(demands::add);
            }
        }
        return demands;
    }

    private static Optional<Demand> demand(Situation situation, SentencePeriod period, List<Category> categories) {
        List<Stated<?>> entries = categories.stream()
                .flatMap(category -> category.entries().stream())
                .toList();
        Instant known = known(period, entries);
        Optional<LocalDate> release = period.expectedRelease();
        if (period.custodial() && release.isEmpty()) {
            return Optional.empty();
        }
        Instant lead = release.filter(_ -> period.custodial())
                .map(date -> situation.policy().before(PolicyKey.MAPPA_RELEASE_LEAD, date))
                .orElse(known);
        Instant opens = lead.isAfter(known) ? lead : known;
        Instant due = situation.policy().due(PolicyKey.MAPPA_SCREEN, opens);
        return Optional.of(Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.basis())
                .because(entries)
                .because(situation.holder())
                .from(opens)
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .answeredBy(screened(situation, period))
                .overWith(period.next())
                .why(() -> "What is on record might make "
                        + Wording.join(categories.stream()
                                .map(category -> "category " + category.number())
                                .toList())
                        + ", and nobody has said yet whether it does: "
                        + Wording.join(categories.stream().map(Category::reason).toList()) + "."));
    }

    private static Instant known(SentencePeriod period, List<Stated<?>> entries) {
        List<Stated<?>> rests = new ArrayList<>(period.basis());
        rests.addAll(entries);
        return rests.stream().map(Stated::known).max(Instant::compareTo).orElseThrow();
    }

    private static @Nullable Stated<?> screened(Situation situation, SentencePeriod period) {
        List<Stated<?>> screened = new ArrayList<>(situation.picture().all(MappaScreened.class));
        screened.addAll(situation.picture().partnership().mappa());
        return screened.stream()
                .filter(period::covers)
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
