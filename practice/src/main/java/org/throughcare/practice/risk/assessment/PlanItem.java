package org.throughcare.practice.risk.assessment;

import java.util.Set;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;

/**
 * One item of a risk management plan.
 *
 * @param risk the risk it answers
 * @param group who is to be kept safe
 * @param setting where it is done
 * @param action what is done; blank while that is not said
 * @param owner the post or agency that does it; blank while that is not said
 * @param restsOn the sections that justify it (R15)
 * @param manages the clusters that it manages (R34)
 */
public record PlanItem(
        String risk,
        RiskGroup group,
        Setting setting,
        String action,
        String owner,
        Set<Section> restsOn,
        Set<ClusterId> manages) {
    public PlanItem {
        restsOn = Set.copyOf(restsOn);
        manages = Set.copyOf(manages);
    }

    /** Whether somebody is to do something about something. */
    boolean finished() {
        return !risk.isBlank() && !action.isBlank() && !owner.isBlank();
    }
}
