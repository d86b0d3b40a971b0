package org.throughcare.commands.casefile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughcare.practice.allocation.AllocationFact;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.identity.NeedFact;
import org.throughcare.practice.identity.ReachFact;
import org.throughcare.practice.licence.LicenceFact;
import org.throughcare.practice.oversight.OversightFact;
import org.throughcare.practice.partnership.PartnershipFact;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.premises.PremisesFact;
import org.throughcare.practice.recall.CaseworkFact;
import org.throughcare.practice.recall.ConsiderationFact;
import org.throughcare.practice.recall.DossierFact;
import org.throughcare.practice.recall.PartAFact;
import org.throughcare.practice.recall.RecallFact;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.risk.ScoreFact;
import org.throughcare.practice.risk.assessment.AssessmentFact;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.supervision.CheckInFact;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.treatment.TreatmentFact;

/** The kinds of fact that are known, by the name a case file gives them: {@code APPOINTMENT_MISSED}. */
public final class FactKinds {
    /** Every capability's facts; a new capability is added here and nowhere else. */
    public static final List<Class<? extends Fact>> CAPABILITIES = List.of(
            SentenceFact.class,
            ProtectiveOrderFact.class,
            CustodyFact.class,
            PersonFact.class,
            IdentityFact.class,
            ReachFact.class,
            NeedFact.class,
            RiskFact.class,
            AssessmentFact.class,
            ScoreFact.class,
            AllocationFact.class,
            SupervisionFact.class,
            CheckInFact.class,
            LicenceFact.class,
            ConsiderationFact.class,
            PartAFact.class,
            RecallFact.class,
            CaseworkFact.class,
            DossierFact.class,
            TreatmentFact.class,
            PartnershipFact.class,
            PremisesFact.class,
            OversightFact.class,
            RecordFact.class);

    private static final Map<String, Class<? extends Fact>> BY_NAME = byName();

    private FactKinds() {}

    /** The record of the kind called {@code name}; empty when no such kind is known. */
    public static Optional<Class<? extends Fact>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Every kind by its name. */
    public static Map<String, Class<? extends Fact>> all() {
        return BY_NAME;
    }

    /** The kinds of one capability, in the order in which it declares them. */
    public static List<Class<? extends Fact>> of(Class<? extends Fact> capability) {
        return List.of(capability.getPermittedSubclasses()).stream()
                .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
                .toList();
    }

    /** The name of a kind. */
    public static String name(Class<? extends Fact> type) {
        StringBuilder name = new StringBuilder();
        for (char letter : type.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !name.isEmpty()) {
                name.append('_');
            }
            name.append(Character.toUpperCase(letter));
        }
        return name.toString();
    }

    private static Map<String, Class<? extends Fact>> byName() {
        Map<String, Class<? extends Fact>> kinds = new TreeMap<>();
        for (Class<? extends Fact> capability : CAPABILITIES) {
            for (Class<? extends Fact> type : of(capability)) {
                if (kinds.put(name(type), type) != null) {
                    throw new IllegalStateException("two kinds of fact are called " + name(type));
                }
            }
        }
        return Collections.unmodifiableMap(kinds);
    }
}
