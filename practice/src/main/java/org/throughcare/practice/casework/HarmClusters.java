package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.Harm;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;

/**
 * Gathers everything on the record that bears on harm, from all sentences, settings and agencies, by kind of harm, by who was
 * or may be harmed and by setting (R2, R30). It reads no unit and no area (R10), and it says nothing of a level.
 */
public final class HarmClusters {
    /** Those that point to serious harm first, then those with the newest fact, then by name. */
    private static final Comparator<HarmCluster> ORDER = Comparator.comparing(
                    (HarmCluster cluster) -> !cluster.pointsToHarm())
            .thenComparing(HarmCluster::last, Comparator.reverseOrder())
            .thenComparing(HarmCluster::id);

    private HarmClusters() {}

    /** The clusters of all that happened up to {@code instant}. A sign of several natures stands in several. */
    public static List<HarmCluster> in(CasePicture picture, Instant instant) {
        Victims victims = Victims.in(picture);
        Map<ClusterId, List<HarmCluster.Sign>> gathered = new TreeMap<>();
        for (HarmSign sign : picture.signs()) {
            if (!sign.stated().occurred().isAfter(instant)) {
                harms(sign)
                        .forEach((harm, acts) -> ids(harm, sign, victims)
                                .forEach(id -> gathered.computeIfAbsent(id, _ -> new ArrayList<>())
                                        .add(new HarmCluster.Sign(sign, acts))));
            }
        }
        List<HarmCluster> clusters = new ArrayList<>();
        gathered.forEach((id, signs) -> clusters.add(new HarmCluster(id, signs)));
        clusters.sort(ORDER);
        return List.copyOf(clusters);
    }

    private static List<ClusterId> ids(Harm harm, HarmSign sign, Victims victims) {
        Setting setting = sign.setting() == Where.CUSTODY ? Setting.CUSTODY : Setting.COMMUNITY;
        List<ClusterId> ids = new ArrayList<>();
        for (RiskGroup group : victims.of(sign.stated())) {
            ids.add(new ClusterId(harm, group, setting));
        }
        return ids.isEmpty() ? List.of(new ClusterId(harm, null, setting)) : ids;
    }

    /** The kinds of harm that a sign speaks of, each with the number of its acts. */
    private static Map<Harm, Integer> harms(HarmSign sign) {
        Map<Harm, Integer> harms = new EnumMap<>(Harm.class);
        OrderKind order = Victims.order(sign.stated());
        if (order != null) {
            harms.put(protectedFrom(order), 1);
        }
        for (Nature nature : sign.natures()) {
            Harm.of(nature).ifPresent(harm -> harms.computeIfAbsent(harm, of -> Acts.of(sign, of)));
        }
        return harms;
    }

    /** The harm that an order is made against by law; most orders do not say. */
    private static Harm protectedFrom(OrderKind order) {
        return switch (order) {
            case DOMESTIC_ABUSE_PROTECTION_NOTICE,
                    DOMESTIC_ABUSE_PROTECTION_ORDER,
                    NON_MOLESTATION_ORDER,
                    OCCUPATION_ORDER -> Harm.DOMESTIC_ABUSE;
            case STALKING_PROTECTION_ORDER -> Harm.STALKING;
            case SEXUAL_HARM_PREVENTION_ORDER, SEXUAL_RISK_ORDER -> Harm.SEXUAL;
            case SERIOUS_VIOLENCE_REDUCTION_ORDER -> Harm.WEAPONS;
            case RESTRAINING_ORDER,
                    SERIOUS_CRIME_PREVENTION_ORDER,
                    CRIMINAL_BEHAVIOUR_ORDER,
                    FORCED_MARRIAGE_PROTECTION_ORDER,
                    FGM_PROTECTION_ORDER,
                    INJUNCTION,
                    OTHER -> Harm.COURT_PROTECTION;
        };
    }
}
