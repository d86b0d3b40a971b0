package org.throughcare.practice.duties.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.casework.SentencePeriod;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.duties.WorkingDates;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/** Release is near and nobody has recorded where the person will live; it stays an open risk on and after the day (R45). */
public final class ReleaseAddressUnknown implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "RELEASE_ADDRESS_UNKNOWN",
                    "Refer for housing help, consider approved premises, and record the risk while no address is known")
            .keeps(45, 46)
            .reads(
                    PolicyKey.RELEASE_ADDRESS_LEAD,
                    PolicyKey.RELEASE_ADDRESS_HEAD_LEAD,
                    PolicyKey.RELEASE_DAILY_LEAD,
                    PolicyKey.REMINDER_TIME);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Demand> demands = new ArrayList<>();
        for (SentencePeriod period : situation.picture().sentencePeriods()) {
            if (period.custodial()) {
                period.expectedRelease().ifPresent(release -> demands.add(demand(situation, period, release)));
            }
        }
        return demands;
    }

    private static Demand demand(Situation situation, SentencePeriod period, LocalDate release) {
        Policy policy = situation.policy();
        Instant lead = policy.before(PolicyKey.RELEASE_ADDRESS_LEAD, release);
        Instant known = period.basis().getLast().known();
        Stated<Released> released = period.released();
        boolean unknownAtRelease = released != null && released.fact().address() != ReleaseAddress.KNOWN;
        Asking asking = Asking.of(CARD, Episode.of("sentence", period.sentence()))
                .because(period.basis())
                .because(unknownAtRelease && released != null ? List.of(released) : List.of())
                .because(situation.holder())
                .from(lead.isAfter(known) ? lead : known)
                .by(policy.timekeeper(release).startOf(release))
                .to(situation.practitionerAnd(Role.SPO))
                .escalate(policy.before(PolicyKey.RELEASE_ADDRESS_HEAD_LEAD, release), Role.PDU_HEAD)
                .remind(
                        WorkingDates.leadingTo(release, PolicyKey.RELEASE_DAILY_LEAD, policy),
                        policy.timeOfDay(PolicyKey.REMINDER_TIME, release))
                .answeredBy(address(situation.picture(), period))
                .overWith(
                        unknownAtRelease
                                ? backInCustody(situation.picture(), released).orElse(null)
                                : null)
                .overWith(period.next());
        return asking.why(() -> "Release is expected on " + Citing.day(release) + " ("
                + period.sentence().id()
                + ") and no address is on record."
                + (unknownAtRelease ? " None was known at release either." : ""));
    }

    private static @Nullable Stated<?> address(CasePicture picture, SentencePeriod period) {
        List<Stated<?>> known = new ArrayList<>();
        picture.all(AddressRecorded.class).stream()
                .filter(address ->
                        period.covers(address) && address.fact().state().usable())
                .forEach(known::add);
        Stated<Released> released = period.released();
        if (released != null && released.fact().address() == ReleaseAddress.KNOWN) {
            known.add(released);
        }
        return known.stream()
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }

    private static Optional<Stated<?>> backInCustody(CasePicture picture, @Nullable Stated<Released> released) {
        return picture.licencePeriods().stream()
                .filter(licence -> licence.release().equals(released))
                .map(LicencePeriod::ending)
                .<Stated<?>>mapMulti((ending, found) -> {
                    if (ending != null) {
                        found.accept(ending);
                    }
                })
                .findFirst();
    }
}
