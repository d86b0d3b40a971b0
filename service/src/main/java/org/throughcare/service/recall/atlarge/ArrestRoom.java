package org.throughcare.service.recall.atlarge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Area;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.recall.partners.ReportReturn;
import org.throughcare.service.recall.partners.Room;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Row;
import org.throughcare.service.web.model.partners.PartnerPage.Step;

/**
 * Somebody who is at large on a revoked licence, for the police and those who search with them.
 *
 * @param prisons those somebody can come back to
 */
record ArrestRoom(List<String> prisons) implements Room {
    @Override
    public String path() {
        return Paths.RECALL_ARREST;
    }

    @Override
    public String title() {
        return Text.text("partners.arrest.title");
    }

    @Override
    public List<Offer> offers() {
        return List.of(new PlanArrest(), new TryArrest(), new ReportReturn(prisons));
    }

    @Override
    public boolean holds(Desk desk) {
        return revoked(desk).isPresent();
    }

    @Override
    public List<Step> steps(Desk desk) {
        return List.of();
    }

    @Override
    public List<Block> blocks(Desk desk) {
        if (!Searching.isOn(desk)) {
            return List.of();
        }
        WhereToLook where = new WhereToLook(desk);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("powers", Text.text("partners.block.powers"), powers(desk), false));
        blocks.add(new Block("addresses", Text.text("partners.block.addresses"), where.addresses(), false));
        blocks.add(new Block("plan", Text.text("partners.block.plan"), plan(desk), false));
        blocks.add(new Block("attempts", Text.text("partners.block.attempts"), attempts(desk), false));
        blocks.add(new Block("others", Text.text("partners.block.others"), where.others(), false));
        return blocks.stream().filter(block -> !block.rows().isEmpty()).toList();
    }

    /** The revocation of the last recall. */
    static Optional<Stated<LicenceRevoked>> revoked(Desk desk) {
        return desk.last().flatMap(recall -> recall.last(LicenceRevoked.class));
    }

    /** Until when the person should be back. */
    static Instant target(Desk desk, Stated<LicenceRevoked> revoked) {
        return desk.policy()
                .due(
                        revoked.fact().emergency() ? PolicyKey.RETURN_TARGET_EMERGENCY : PolicyKey.RETURN_TARGET,
                        revoked.occurred());
    }

    private static List<Row> powers(Desk desk) {
        List<Row> rows = new ArrayList<>();
        revoked(desk).ifPresent(revoked -> {
            Instant from = revoked.fact().powersFrom();
            Instant due = target(desk, revoked);
            rows.add(new Row(
                    Text.text("partners.powers.from"),
                    PageDates.dayAndTime(from == null ? revoked.occurred() : from),
                    revoked.fact().emergency() ? Text.text("partners.emergency") : ""));
            rows.add(new Row(
                    Text.text("partners.powers.since"),
                    Text.text(
                            "partners.powers.hours",
                            Duration.between(revoked.occurred(), desk.now()).toHours(),
                            PageDates.dayAndTime(due)),
                    due.isBefore(desk.now()) ? Text.text("partners.powers.late") : ""));
            String order = revoked.fact().order();
            if (order != null) {
                rows.add(Row.of(Text.text("partners.powers.order"), order));
            }
        });
        if (desk.seen().reader().sees(Area.RISK)) {
            desk.whole()
                    .risk()
                    .levelAt(desk.now())
                    .filter(level -> desk.seen().reader().reads(level.entry()))
                    .ifPresent(level -> rows.add(Row.of(
                            Text.text("partners.powers.rosh"),
                            Text.text("cases.rosh." + level.fact().overall().name()) + ", "
                                    + PageDates.day(level.date()))));
        }
        return rows;
    }

    private static List<Row> plan(Desk desk) {
        return PlanArrest.standing(desk)
                .map(plan -> {
                    Instant again = plan.fact().recheckAt();
                    List<Row> rows = new ArrayList<>();
                    rows.add(
                            Row.of(Text.text("partners.plan-owner"), plan.fact().owner()));
                    rows.add(Row.of(
                            Text.text("partners.plan-tasks"),
                            String.join("; ", plan.fact().tasks())));
                    if (again != null) {
                        rows.add(new Row(
                                Text.text("partners.plan-again"),
                                PageDates.dayAndTime(again),
                                again.isBefore(desk.now()) ? Text.text("partners.plan.now") : ""));
                    }
                    return rows;
                })
                .orElse(List.of());
    }

    private static List<Row> attempts(Desk desk) {
        List<Row> rows = new ArrayList<>();
        Instant since = revoked(desk).map(Stated::occurred).orElse(Instant.MAX);
        for (Stated<ArrestAttempted> tried :
                desk.whole().all(ArrestAttempted.class).reversed()) {
            if (!tried.occurred().isBefore(since)) {
                rows.add(Row.of(
                        PageDates.dayAndTime(tried.occurred()),
                        tried.fact().place() + ": " + tried.fact().result()));
            }
        }
        return rows;
    }
}
