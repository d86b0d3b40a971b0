package org.throughcare.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.terms.RiskLevel;

/**
 * What lists, search and dashboards need of a case, as probation knows it. A projection: rebuilt from the record at any
 * time, and sealed under the key of the case.
 *
 * @param identity names, birth dates, numbers and postcodes
 * @param holder the code of the one the case is allocated to, or null
 * @param unit the unit that holds it, or null
 * @param prison where the person is held, or null when they are not
 * @param iom whether the person is under integrated offender management
 * @param supervised whether a sentence is on record and supervision has not ended
 * @param rosh the level of risk of serious harm as a person recorded it, or null
 * @param mappaCategory the category under multi-agency public protection, or null
 * @param mappaLevel its level, or null
 * @param lastSeen when the person last kept an appointment, or null
 * @param release the release date as last calculated, or null
 * @param standing where it stands and how contact goes, or null in a summary from before that was kept, until it is
 *     computed again
 */
public record CaseSummary(
        Identity identity,
        @Nullable String holder,
        @Nullable String unit,
        @Nullable String prison,
        boolean iom,
        boolean supervised,
        @Nullable RiskLevel rosh,
        @Nullable Integer mappaCategory,
        @Nullable Integer mappaLevel,
        @Nullable Instant lastSeen,
        @Nullable LocalDate release,
        @Nullable CaseStanding standing) {

    /** The case number of probation; empty for a record of another source that nobody has matched yet. */
    public Optional<String> crn() {
        return identity.identifiers().crns().stream().findFirst().map(Crn::value);
    }

    /** The current name, or "Name not known". */
    public String name() {
        return identity.name() == null ? "Name not known" : identity.name().toString();
    }

    /** Whether both say the same, as far as a summary from before standings were kept says anything. */
    boolean agreesWith(CaseSummary kept) {
        return kept.standing() == null ? without(this).equals(kept) : equals(kept);
    }

    private static CaseSummary without(CaseSummary of) {
        return new CaseSummary(
                of.identity,
                of.holder,
                of.unit,
                of.prison,
                of.iom,
                of.supervised,
                of.rosh,
                of.mappaCategory,
                of.mappaLevel,
                of.lastSeen,
                of.release,
                null);
    }
}
