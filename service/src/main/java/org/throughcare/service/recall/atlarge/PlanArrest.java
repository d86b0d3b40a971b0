package org.throughcare.service.recall.atlarge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.RecallFact.ArrestPlanMade;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Making;
import org.throughcare.service.recall.partners.Making.Made;
import org.throughcare.service.recall.partners.Making.Telling;
import org.throughcare.service.recall.partners.Making.Wrong;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** The joint plan to find somebody: who holds it, what is done, and when it is looked at again (R71). */
final class PlanArrest implements Offer {
    private static final String OWNER = "plan-owner";
    private static final String TASKS = "plan-tasks";
    private static final String AGAIN = "plan-again";

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return Searching.isOn(desk) && Searching.has(desk, Searching.PLANNING);
    }

    @Override
    public boolean isNext(Desk desk) {
        return standing(desk)
                .filter(plan -> {
                    Instant again = plan.fact().recheckAt();
                    return again == null || again.isAfter(desk.now());
                })
                .isEmpty();
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        Optional<ArrestPlanMade> plan = standing(desk).map(Stated::fact);
        @Nullable Instant none = null;
        return List.of(
                sent.line(OWNER, plan.map(ArrestPlanMade::owner).orElse("")),
                sent.lines(
                        TASKS, plan.map(made -> String.join("\n", made.tasks())).orElse("")),
                sent.moment(AGAIN, none));
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(OWNER, TASKS, AGAIN);
        Optional<Instant> again = sent.moment(AGAIN);
        if (!sent.text(AGAIN).isEmpty() && again.filter(desk.now()::isBefore).isEmpty()) {
            wrong = wrong.and(AGAIN, Text.text("partners.moment.future"));
        }
        return wrong.any()
                ? new Wrong(wrong)
                : new Made(
                        null,
                        List.of(new Telling(
                                new ArrestPlanMade(sent.text(OWNER), sent.lines(TASKS), again.orElse(null)),
                                Searching.TOLD,
                                desk.now())));
    }

    /** The plan that stands since the revocation. */
    static Optional<Stated<ArrestPlanMade>> standing(Desk desk) {
        Instant revoked = desk.last()
                .flatMap(recall -> recall.last(LicenceRevoked.class))
                .map(Stated::occurred)
                .orElse(Instant.MAX);
        return desk.whole().all(ArrestPlanMade.class).stream()
                .filter(plan -> !plan.occurred().isBefore(revoked))
                .reduce((_, later) -> later);
    }
}
