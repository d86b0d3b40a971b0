package org.throughcare.service.cases.overview;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RiskInContext;

/** Shows the risk of serious harm for each group and setting as a person recorded it, never as a computation has it (R18). */
public final class RiskShown {
    private RiskShown() {}

    /** As it stands for the reader; empty where no level is on record, or not for them to see. */
    public static Optional<RiskInContext> of(SeenCase seen) {
        return seen.reader().sees(Area.RISK)
                ? seen.picture()
                        .risk()
                        .levelAt(seen.reader().now())
                        .filter(level -> seen.reader().reads(level.entry()))
                        .map(level -> shown(seen, level.fact()))
                : Optional.empty();
    }

    private static RiskInContext shown(SeenCase seen, RoshRecorded level) {
        SupervisionState state =
                SupervisionState.at(seen.picture(), seen.reader().now());
        boolean inCustody = state == SupervisionState.IN_CUSTODY || state == SupervisionState.ON_REMAND;
        Setting here = inCustody ? Setting.CUSTODY : Setting.COMMUNITY;
        Setting elsewhere = inCustody ? Setting.COMMUNITY : Setting.CUSTODY;
        return new RiskInContext(
                Text.text("cases.setting." + here),
                Text.text("cases.setting." + elsewhere),
                Arrays.stream(RiskGroup.values())
                        .filter(level.byGroup()::containsKey)
                        .map(group -> group(group, level.byGroup().getOrDefault(group, Map.of()), here, elsewhere))
                        .toList(),
                Optional.ofNullable(level.reasons()).orElse(""));
    }

    private static RiskInContext.Group group(
            RiskGroup group, Map<Setting, RiskLevel> levels, Setting here, Setting elsewhere) {
        return new RiskInContext.Group(
                Text.text("cases.group." + group.name()), levels.get(here), levels.get(elsewhere));
    }
}
