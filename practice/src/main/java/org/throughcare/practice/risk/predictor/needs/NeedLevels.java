package org.throughcare.practice.risk.predictor.needs;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** How much need there is over the four domains, and what can be said of it while answers are missing. */
final class NeedLevels {
    private final PartnerRisk partner;
    private final int mediumFrom;
    private final int highFrom;

    NeedLevels(ConstantTable constants, PartnerRisk partner) {
        this.partner = partner;
        mediumFrom = constants.whole("PNI", "NEED_MEDIUM_FROM");
        highFrom = constants.whole("PNI", "NEED_HIGH_FROM");
    }

    /** The level of need; null where it cannot be told. */
    @Nullable
    Level of(Answers person, boolean community) {
        int actual = 0;
        int projected = 0;
        int incomplete = 0;
        for (int i = 0; i < Domain.ALL.size(); i++) {
            Domain domain = Domain.ALL.get(i);
            actual += domain.actual(person);
            projected += domain.projected(person);
            incomplete += domain.incomplete(person) ? 1 : 0;
        }
        Level level = level(actual);
        if (actual >= highFrom || (community && actual >= mediumFrom) || incomplete == 0 || level == level(projected)) {
            return level;
        }
        if (incomplete == Domain.ALL.size() && !community) {
            return null;
        }
        boolean raised = partner.raised(person);
        if (level != Level.LOW && !raised) {
            return null;
        }
        if (raised && partner.complete(person)) {
            return community ? Level.MEDIUM : Level.HIGH;
        }
        return level;
    }

    private Level level(int total) {
        if (total >= highFrom) {
            return Level.HIGH;
        }
        return total >= mediumFrom ? Level.MEDIUM : Level.LOW;
    }
}
