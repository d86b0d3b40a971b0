package org.throughcare.practice.casework;

import java.util.List;
import org.throughcare.practice.allocation.HoldingPart;
import org.throughcare.practice.custody.CustodyPart;
import org.throughcare.practice.partnership.PartnershipPart;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskPart;
import org.throughcare.practice.sentence.SentencePart;
import org.throughcare.practice.supervision.ContactPart;
import org.throughcare.practice.terms.Party;

/**
 * The case as one party knew it at one instant: every capability's part, folded together. Never stored as truth; it can
 * always be rebuilt from the entries.
 *
 * @param party whose picture it is
 * @param chronology everything known, in order
 * @param sentence the sentences
 * @param custody release dates and releases
 * @param risk levels and assessments
 * @param holding who holds the case by name
 * @param contact appointments missed and kept
 * @param partnership multi-agency management
 * @param sentencePeriods the periods that run from each sentence to the next
 * @param licencePeriods the periods on licence, each from a release to its end
 * @param signs what on the record bears on harm to others
 */
public record CasePicture(
        Party party,
        Chronology chronology,
        SentencePart sentence,
        CustodyPart custody,
        RiskPart risk,
        HoldingPart holding,
        ContactPart contact,
        PartnershipPart partnership,
        List<SentencePeriod> sentencePeriods,
        List<LicencePeriod> licencePeriods,
        List<HarmSign> signs) {
    /** Folds a chronology. */
    public static CasePicture of(Party party, Chronology chronology) {
        SentencePart sentence = SentencePart.of(chronology);
        CustodyPart custody = CustodyPart.of(chronology);
        return new CasePicture(
                party,
                chronology,
                sentence,
                custody,
                RiskPart.of(chronology),
                HoldingPart.of(chronology),
                ContactPart.of(chronology),
                PartnershipPart.of(chronology),
                SentencePeriod.of(sentence, custody),
                LicencePeriod.of(chronology, custody),
                HarmSigns.in(chronology));
    }

    /** The entries whose fact is of {@code type}, in order. */
    public <F extends Fact> List<Stated<F>> all(Class<F> type) {
        return chronology.of(type);
    }
}
