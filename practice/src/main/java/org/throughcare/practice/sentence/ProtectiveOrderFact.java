package org.throughcare.practice.sentence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.RiskGroup;

/** Orders that protect people from the person; the protected person is never named (A7). */
public sealed interface ProtectiveOrderFact extends Fact {
    /** Every protective kind. */
    enum OrderKind {
        RESTRAINING_ORDER("restraining order"),
        NON_MOLESTATION_ORDER("non-molestation order"),
        OCCUPATION_ORDER("occupation order"),
        DOMESTIC_ABUSE_PROTECTION_NOTICE("domestic abuse protection notice"),
        DOMESTIC_ABUSE_PROTECTION_ORDER("domestic abuse protection order"),
        STALKING_PROTECTION_ORDER("stalking protection order"),
        SEXUAL_HARM_PREVENTION_ORDER("sexual harm prevention order"),
        SEXUAL_RISK_ORDER("sexual risk order"),
        SERIOUS_CRIME_PREVENTION_ORDER("serious crime prevention order"),
        SERIOUS_VIOLENCE_REDUCTION_ORDER("serious violence reduction order"),
        CRIMINAL_BEHAVIOUR_ORDER("criminal behaviour order"),
        FORCED_MARRIAGE_PROTECTION_ORDER("forced marriage protection order"),
        FGM_PROTECTION_ORDER("female genital mutilation protection order"),
        INJUNCTION("injunction"),
        OTHER("protective order");

        private final String inWords;

        OrderKind(String inWords) {
            this.inWords = inWords;
        }

        /** The order as it reads inside a sentence. */
        public String inWords() {
            return inWords;
        }
    }

    /** A court made an order. */
    record ProtectiveOrderMade(
            OrderKind order,
            RiskGroup protects,
            List<String> terms,
            @Nullable LocalDate endsOn,
            @Nullable String court) implements ProtectiveOrderFact {
        public ProtectiveOrderMade {
            terms = List.copyOf(terms);
        }
    }

    /** The order ended or was discharged. */
    record ProtectiveOrderEnded(OrderKind order, String reason) implements ProtectiveOrderFact {}

    /** The order was breached, or a breach was alleged. */
    record ProtectiveOrderBreached(OrderKind order, String circumstances) implements ProtectiveOrderFact {}
}
