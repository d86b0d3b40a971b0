package org.throughcare.practice.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Nature;

/** Facts from a prison. */
public sealed interface CustodyFact extends Fact {
    /** Received into a prison, from court, recall or transfer. */
    record ReceivedIntoCustody(String reason) implements CustodyFact {}

    /** Held in the prison {@code prison} from now on; which agency's staff work with the person follows from it. */
    record HeldAt(String prison) implements CustodyFact {}

    /** Moved between prisons. */
    record Transferred(String reason) implements CustodyFact {}

    /** The release date as the prison calculates it now. */
    record ReleaseDateSet(LocalDate release, String kind) implements CustodyFact {}

    /** What is known of where the person will stay. */
    enum ReleaseAddress {
        KNOWN,
        NO_FIXED_ABODE,
        NOT_KNOWN
    }

    /** Released. {@code preReleaseAssessment} is what the release record itself says, or null when it is silent. */
    record Released(
            boolean onLicence,
            ReleaseAddress address,
            boolean tagged,
            @Nullable Boolean preReleaseAssessment,
            @Nullable LocalDate licenceEndsOn)
            implements CustodyFact {}

    /** Who conduct in custody was directed at. */
    enum Towards {
        STAFF,
        PRISONERS,
        VISITORS,
        SELF,
        PROPERTY
    }

    /** An incident, or several of one kind, that the prison recorded. */
    record IncidentRecorded(
            Set<Nature> natures,
            int count,
            Set<Towards> towards,
            @Nullable String account) implements CustodyFact {
        public IncidentRecorded {
            natures = Set.copyOf(natures);
            towards = Set.copyOf(towards);
            if (count < 1) {
                throw new IllegalArgumentException("an incident needs a count of at least 1, not " + count);
            }
        }
    }

    /** A charge under prison rules and its outcome. */
    record Adjudication(Set<Nature> natures, String charge, String outcome) implements CustodyFact {
        public Adjudication {
            natures = Set.copyOf(natures);
        }
    }

    /** Conduct over a period, summed up without dates. */
    record BehaviourSummary(Set<Nature> natures, @Nullable String account) implements CustodyFact {
        public BehaviourSummary {
            natures = Set.copyOf(natures);
        }
    }

    /** Intelligence about the person: suspected, not proven. */
    record IntelligenceReceived(
            Set<Nature> suspected, @Nullable String grading, String summary) implements CustodyFact {
        public IntelligenceReceived {
            suspected = Set.copyOf(suspected);
        }
    }

    /** Self-harm, or a plan of support opened for it. */
    record SelfHarm(String account) implements CustodyFact {}

    /** Security category, and an open prison where it says so. */
    record CategorySet(String category) implements CustodyFact {}

    /** Training, work or qualification gained in custody (R48). */
    record Attainment(String what, @Nullable Integer hours) implements CustodyFact {}

    /** The prison handed over part of what is owed before release (R29). */
    record HandoverItemGiven(String item) implements CustodyFact {}

    /** Items still owed, as the prison lists them. */
    record HandoverListed(List<String> items) implements CustodyFact {
        public HandoverListed {
            items = List.copyOf(items);
        }
    }
}
