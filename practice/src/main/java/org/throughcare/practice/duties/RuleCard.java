package org.throughcare.practice.duties;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RequirementId;

/**
 * What a rule says of itself.
 *
 * @param kind the kind of duty it raises, in capitals
 * @param dutyClass timescale or concern
 * @param stage when it runs
 * @param asks what it asks for, in plain words
 * @param requirements the requirements it keeps
 * @param policy the figures it reads
 * @param shadow whether it is recorded and shown to nobody until its cost is known
 * @param endsWithSupervision whether its duties close when supervision ends or the person dies
 */
public record RuleCard(
        String kind,
        DutyClass dutyClass,
        Stage stage,
        String asks,
        List<RequirementId> requirements,
        Set<PolicyKey> policy,
        boolean shadow,
        boolean endsWithSupervision) {

    /** A rule on facts whose policy asks for the same thing in every such case. */
    public static RuleCard timescale(String kind, String asks) {
        return new RuleCard(kind, DutyClass.TIMESCALE, Stage.FACTS, asks, List.of(), Set.of(), false, true);
    }

    /** A rule on facts that shows a pattern for a person to weigh. */
    public static RuleCard concern(String kind, String asks) {
        return new RuleCard(kind, DutyClass.CONCERN, Stage.FACTS, asks, List.of(), Set.of(), false, true);
    }

    /** The same card with the requirements of these numbers. */
    public RuleCard keeps(int... numbers) {
        List<RequirementId> ids =
                Arrays.stream(numbers).mapToObj(RequirementId::new).toList();
        return new RuleCard(kind, dutyClass, stage, asks, ids, policy, shadow, endsWithSupervision);
    }

    /** The same card reading these figures. */
    public RuleCard reads(PolicyKey first, PolicyKey... others) {
        return new RuleCard(
                kind, dutyClass, stage, asks, requirements, EnumSet.of(first, others), shadow, endsWithSupervision);
    }

    /** The same card for a rule that reads the duties of the first stage. */
    public RuleCard onDuties() {
        return new RuleCard(kind, dutyClass, Stage.DUTIES, asks, requirements, policy, shadow, endsWithSupervision);
    }

    /** The same card for a rule that runs unseen. */
    public RuleCard inTheShadow() {
        return new RuleCard(kind, dutyClass, stage, asks, requirements, policy, true, endsWithSupervision);
    }

    /** The same card for duties that outlive supervision. */
    public RuleCard outlivingSupervision() {
        return new RuleCard(kind, dutyClass, stage, asks, requirements, policy, shadow, false);
    }
}
