package org.throughcare.practice.casework;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.IncidentRecorded;
import org.throughcare.practice.custody.CustodyFact.Towards;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderBreached;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.ConductTowardsKnownPerson;
import org.throughcare.practice.terms.RiskGroup;

/**
 * Who was or may be harmed, where the record says so. An offence by its name alone says nothing of that, and nothing is
 * guessed from it.
 *
 * @param protects whom each kind of order on the record protects
 */
record Victims(Map<OrderKind, Set<RiskGroup>> protects) {
    static Victims in(CasePicture picture) {
        Map<OrderKind, Set<RiskGroup>> protects = new EnumMap<>(OrderKind.class);
        for (Stated<ProtectiveOrderMade> made : picture.all(ProtectiveOrderMade.class)) {
            protects.computeIfAbsent(made.fact().order(), _ -> EnumSet.noneOf(RiskGroup.class))
                    .add(made.fact().protects());
        }
        return new Victims(protects);
    }

    /** The groups that {@code stated} names; none where it does not say. */
    Set<RiskGroup> of(Stated<?> stated) {
        return switch (stated.fact()) {
            case ConductTowardsKnownPerson conduct -> Set.of(conduct.towards());
            case ProtectiveOrderMade made -> Set.of(made.protects());
            case ProtectiveOrderBreached breached -> protects.getOrDefault(breached.order(), Set.of());
            case IncidentRecorded incident -> of(incident.towards());
            default -> Set.of();
        };
    }

    /** The kind of order that {@code stated} is about, or null. */
    static @Nullable OrderKind order(Stated<?> stated) {
        return switch (stated.fact()) {
            case ProtectiveOrderMade made -> made.order();
            case ProtectiveOrderBreached breached -> breached.order();
            default -> null;
        };
    }

    private static Set<RiskGroup> of(Set<Towards> towards) {
        Set<RiskGroup> groups = EnumSet.noneOf(RiskGroup.class);
        for (Towards whom : towards) {
            switch (whom) {
                case STAFF -> groups.add(RiskGroup.STAFF);
                case PRISONERS -> groups.add(RiskGroup.PRISONERS);
                case VISITORS -> groups.add(RiskGroup.PUBLIC);
                case SELF, PROPERTY -> {}
            }
        }
        return groups;
    }
}
