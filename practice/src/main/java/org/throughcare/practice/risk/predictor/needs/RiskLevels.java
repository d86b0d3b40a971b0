package org.throughcare.practice.risk.predictor.needs;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** How much risk there is by the other predictors, now and as if what is missing among them were the worst. */
final class RiskLevels {
    private static final double HIGHEST = 100;
    /** The medium ranges end a hundredth below the high ones. */
    private static final double HUNDREDTH = 0.01;

    private final PartnerRisk partner;
    private final double allMedium;
    private final double allHigh;
    private final double violentMedium;
    private final double violentHigh;
    private final int seriousMedium;
    private final int seriousHigh;

    RiskLevels(ConstantTable constants, PartnerRisk partner) {
        this.partner = partner;
        allMedium = constants.number("PNI", "ARP_MEDIUM_FROM");
        allHigh = constants.number("PNI", "ARP_HIGH_FROM");
        violentMedium = constants.number("PNI", "VRP_MEDIUM_FROM");
        violentHigh = constants.number("PNI", "VRP_HIGH_FROM");
        seriousMedium = constants.whole("PNI", "CSRP_MEDIUM_FROM");
        seriousHigh = constants.whole("PNI", "CSRP_HIGH_FROM");
    }

    boolean allHigh(KnownRisks known) {
        return known.all() >= allHigh;
    }

    boolean bothHigh(KnownRisks known) {
        return known.all() >= allHigh && known.violent() >= violentHigh;
    }

    Level now(Answers person, KnownRisks known) {
        return high(person, known, known.directContact(), known.indirectContact(), known.serious())
                ? Level.HIGH
                : lower(person, known);
    }

    Level projected(Answers person, KnownRisks known) {
        Band direct = known.directContact();
        Band indirect = known.indirectContact();
        double serious = known.serious();
        boolean high = high(
                person,
                known,
                direct == null ? Band.VERY_HIGH : direct,
                indirect == null ? Band.VERY_HIGH : indirect,
                Double.isNaN(serious) ? HIGHEST : serious);
        return high ? Level.HIGH : lower(person, known);
    }

    private boolean high(
            Answers person, KnownRisks known, @Nullable Band direct, @Nullable Band indirect, double serious) {
        return known.all() >= allHigh
                || known.violent() >= violentHigh
                || (direct != null && direct.isHigh())
                || (indirect != null && indirect.isHigh())
                || partner.high(person)
                || ((int) serious >= seriousHigh && silent(direct) && silent(indirect));
    }

    private Level lower(Answers person, KnownRisks known) {
        Band direct = known.directContact();
        Band indirect = known.indirectContact();
        int serious = (int) known.serious();
        boolean medium = within(known.all(), allMedium, allHigh)
                || within(known.violent(), violentMedium, violentHigh)
                || direct == Band.MEDIUM
                || indirect == Band.MEDIUM
                || partner.medium(person)
                || (serious >= seriousMedium && serious < seriousHigh && silent(direct) && silent(indirect));
        return medium ? Level.MEDIUM : Level.LOW;
    }

    private static boolean within(double score, double from, double before) {
        return score >= from && score <= before - HUNDREDTH;
    }

    private static boolean silent(@Nullable Band band) {
        return band == null || band == Band.NOT_APPLICABLE;
    }
}
