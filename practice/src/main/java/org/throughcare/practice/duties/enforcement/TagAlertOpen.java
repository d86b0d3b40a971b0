package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.duties.Asking;
import org.throughcare.practice.duties.Citing;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Run;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.licence.LicenceFact.TagAlertClosed;
import org.throughcare.practice.licence.TagMatter;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * What a tag or its provider reported is looked at beside the other signs and closed with a reason (R120). Alerts of one kind
 * are one duty until somebody closes it, however many come.
 */
public final class TagAlertOpen implements Rule {
    private static final RuleCard CARD = RuleCard.timescale(
                    "TAG_ALERT_OPEN", "Look at the alert of the tag beside the other signs, and close it with a reason")
            .keeps(120)
            .reads(PolicyKey.TAG_ALERT_CLOSE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Demand> demands(Situation situation) {
        List<Stated<TagAlert>> alerts = situation.picture().all(TagAlert.class);
        List<Stated<TagAlertClosed>> closings = situation.picture().all(TagAlertClosed.class);
        List<Demand> demands = new ArrayList<>();
        alerts.stream().map(alert -> alert.fact().kind()).distinct().forEach(kind -> {
            List<Stated<TagAlert>> ofKind = alerts.stream()
                    .filter(alert -> alert.fact().kind().equals(kind))
                    .toList();
            Run.cut(ofKind, TagMatter.closings(kind, alerts, closings))
                    .forEach(run -> demands.add(demand(situation, kind, run)));
        });
        return demands;
    }

    private static Demand demand(Situation situation, String kind, Run run) {
        Instant due = situation.policy().due(PolicyKey.TAG_ALERT_CLOSE, run.began());
        Optional<LicencePeriod> licence = situation.picture().licencePeriods().stream()
                .filter(period -> period.covers(run.causes().getFirst()))
                .findFirst();
        Asking asking = Asking.of(CARD, run.episode("tag"))
                .because(run.basis())
                .because(situation.holder())
                .from(run.began())
                .by(due)
                .to(situation.practitioner())
                .escalate(due, Role.SPO)
                .answeredBy(run.answer());
        licence.ifPresent(period -> asking.because(period.release()).overWith(period.ending()));
        return asking.why(() -> "The tag or its provider reported (" + kind + "): " + Citing.entries(run.causes())
                + ". Nobody has said yet what it was and closed it.");
    }
}
