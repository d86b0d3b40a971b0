package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.custody.CustodyFact.IntelligenceReceived;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.partnership.PartnershipFact.ApprovedPremisesPlace;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.premises.PremisesFact.ResidentDeparted;
import org.throughcare.practice.premises.PremisesFact.ResidentNotArrived;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.sentence.SentenceFact.Arrested;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.ComplianceHistory;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.treatment.TreatmentFact.DrugTest;

/**
 * What on one licence gives cause to consider a recall, and what stands beside it, added up (R61, R63, A3).
 *
 * @param licence the licence
 * @param signs the absences first, then the other kinds in their order, each oldest first
 * @param standing how the person was released, the level, MAPPA, IOM, and earlier non-compliance and recalls (R77)
 */
public record RecallSigns(LicencePeriod licence, List<RecallSign> signs, List<Stated<?>> standing) {
    private static final Set<String> LOST = Set.of("withdrawn", "left", "did not arrive", "refused", "did not return");

    public RecallSigns {
        signs = List.copyOf(signs);
        standing = List.copyOf(standing);
    }

    /** Those of the licence that runs, or ran last, at {@code now}; empty where there was none. */
    public static Optional<RecallSigns> of(CasePicture picture, Instant now) {
        return picture.licencePeriods().isEmpty()
                ? Optional.empty()
                : Optional.of(of(picture, picture.licencePeriods().getLast(), now));
    }

    private static RecallSigns of(CasePicture picture, LicencePeriod licence, Instant now) {
        List<RecallSign> signs = new ArrayList<>();
        for (Stated<?> stated : picture.chronology().all()) {
            if (licence.covers(stated)) {
                kind(stated.fact()).ifPresent(kind -> signs.add(new RecallSign(kind, stated)));
            }
        }
        raised(picture, licence).forEach(level -> signs.add(new RecallSign(RecallSign.Kind.ROSH_RAISED, level)));
        signs.sort(Comparator.comparing(RecallSign::kind)
                .thenComparing(sign -> sign.stated().occurred()));
        return new RecallSigns(licence, signs, standing(picture, licence, now));
    }

    private static Optional<RecallSign.Kind> kind(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case AppointmentMissed _ -> RecallSign.Kind.ABSENCE;
                    case ThirdPartyReport report ->
                        report.signs().contains(Sign.WHEREABOUTS_UNKNOWN)
                                ? RecallSign.Kind.WHEREABOUTS
                                : report.signs().isEmpty() ? null : RecallSign.Kind.REPORT;
                    case AddressLost _ -> RecallSign.Kind.ADDRESS;
                    case TagAlert _ -> RecallSign.Kind.TAG;
                    case Arrested _, Charged _ -> RecallSign.Kind.ARREST_OR_CHARGE;
                    case CommunityIntelligence _, IntelligenceReceived _ -> RecallSign.Kind.POLICE_INFORMATION;
                    case ApprovedPremisesPlace place ->
                        LOST.contains(place.stage()) ? RecallSign.Kind.APPROVED_PREMISES : null;
                    case ResidentNotArrived _ -> RecallSign.Kind.APPROVED_PREMISES;
                    case ResidentDeparted left -> left.asPlanned() ? null : RecallSign.Kind.APPROVED_PREMISES;
                    case DrugTest test ->
                        test.result().toLowerCase(Locale.UK).startsWith("negative") ? null : RecallSign.Kind.DRUG_TEST;
                    default -> null;
                });
    }

    private static List<Stated<RoshRecorded>> raised(CasePicture picture, LicencePeriod licence) {
        List<Stated<RoshRecorded>> raised = new ArrayList<>();
        List<Stated<RoshRecorded>> levels = picture.risk().levels();
        for (int i = 1; i < levels.size(); i++) {
            boolean higher = levels.get(i)
                            .fact()
                            .overall()
                            .compareTo(levels.get(i - 1).fact().overall())
                    > 0;
            if (higher && licence.covers(levels.get(i))) {
                raised.add(levels.get(i));
            }
        }
        return raised;
    }

    private static List<Stated<?>> standing(CasePicture picture, LicencePeriod licence, Instant now) {
        List<Stated<?>> standing = new ArrayList<>(List.of(licence.release()));
        picture.risk().levelAt(now).ifPresent(standing::add);
        standing.addAll(picture.partnership().basisAt(now));
        picture.all(ComplianceHistory.class).stream()
                .filter(history -> history.fact().earlierNonCompliance())
                .forEach(standing::add);
        picture.all(RecalledToCustody.class).stream()
                .filter(recall -> recall.occurred().isBefore(licence.release().occurred()))
                .forEach(standing::add);
        return standing;
    }
}
