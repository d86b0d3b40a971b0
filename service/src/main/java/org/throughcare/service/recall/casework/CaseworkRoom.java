package org.throughcare.service.recall.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.CaseworkFact.RecallQueried;
import org.throughcare.practice.recall.CaseworkFact.RecallQueryAnswered;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.CaseworkFact.RescissionAsked;
import org.throughcare.practice.recall.CaseworkFact.RescissionRefused;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.recall.process.Guard;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.RecallState;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.recall.partners.RecallBlocks;
import org.throughcare.service.recall.partners.Room;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Progress;
import org.throughcare.service.web.model.partners.PartnerPage.Row;
import org.throughcare.service.web.model.partners.PartnerPage.Step;

/**
 * One recall at the casework section.
 *
 * @param forces the police forces that can be asked to arrest
 */
record CaseworkRoom(List<String> forces) implements Room {
    @Override
    public String path() {
        return Paths.RECALL_CASEWORK;
    }

    @Override
    public String title() {
        return Text.text("partners.casework.title");
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                new Simple(
                        "receive",
                        RecallAct.RECEIVE,
                        "",
                        Told.PROBATION,
                        Set.of(RecallState.SENT),
                        (_, desk) -> new RecallReceived(desk.now())),
                new BookStage(),
                new ConfirmType(),
                new Revoke(forces),
                new Simple(
                        "answer",
                        RecallAct.ANSWER_QUERY,
                        "answer-text",
                        Told.PROBATION,
                        Set.of(RecallState.QUERIED),
                        (text, desk) -> new RecallQueryAnswered(desk.role(RecallAct.ANSWER_QUERY), text)),
                new Simple(
                        "rescind",
                        RecallAct.RESCIND,
                        "rescind-why",
                        Told.EVERYBODY,
                        Set.of(RecallState.RESCISSION_ASKED),
                        (text, _) -> new RevocationRescinded(text)),
                new Simple(
                        "keep",
                        RecallAct.REFUSE_RESCISSION,
                        "keep-why",
                        Told.PROBATION,
                        Set.of(RecallState.RESCISSION_ASKED),
                        (text, _) -> new RescissionRefused(text)),
                new Simple(
                        "query",
                        RecallAct.QUERY,
                        "query-text",
                        Told.PROBATION,
                        Set.of(),
                        (text, _) -> new RecallQueried(text)),
                new Simple(
                        "undo",
                        RecallAct.ASK_RESCISSION,
                        "undo-why",
                        Told.PROBATION,
                        Set.of(),
                        (text, desk) -> new RescissionAsked(desk.role(RecallAct.ASK_RESCISSION), text)),
                new Stop());
    }

    @Override
    public boolean holds(Desk desk) {
        return desk.sent().isPresent()
                || desk.last().filter(one -> one.state().isRevoked()).isPresent();
    }

    @Override
    public List<Step> steps(Desk desk) {
        Optional<Recall> recall = desk.last();
        List<Step> steps = new ArrayList<>();
        steps.add(step("received", recall.flatMap(one -> one.last(RecallReceived.class))));
        for (BookingStage stage : BookingStage.values()) {
            Optional<Stated<RecallBooked>> done = recall.flatMap(one -> one.all(RecallBooked.class)
                    .filter(booked -> booked.fact().stage() == stage)
                    .findFirst());
            steps.add(new Step(
                    Text.text("partners.stage." + stage),
                    progress(done.isPresent()),
                    done.map(this::said).orElse("")));
        }
        steps.add(step("confirmed", recall.flatMap(one -> one.last(RecallTypeConfirmed.class))));
        steps.add(step("revoked", recall.flatMap(one -> one.last(LicenceRevoked.class))));
        return firstIsNow(steps);
    }

    @Override
    public List<Block> blocks(Desk desk) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("asked", Text.text("partners.block.asked"), Asked.of(desk), false));
        List<Row> checks = Checks.of(desk);
        blocks.add(new Block("checks", Text.text("partners.block.checks"), checks, false));
        questions(desk).ifPresent(blocks::add);
        blocks.add(RecallBlocks.request(desk));
        blocks.add(RecallBlocks.history(desk));
        return blocks.stream().filter(block -> !block.rows().isEmpty()).toList();
    }

    private static Optional<Block> questions(Desk desk) {
        List<Row> rows = new ArrayList<>();
        desk.last()
                .ifPresent(recall -> recall.moves().stream()
                        .filter(move -> move.entry().fact() instanceof RecallQueried
                                || move.entry().fact() instanceof RecallQueryAnswered
                                || move.entry().fact() instanceof RescissionAsked
                                || move.entry().fact() instanceof RescissionRefused)
                        .forEach(move -> rows.add(Row.of(
                                PageDates.dayAndTime(move.entry().occurred()),
                                FactInWords.of(move.entry().fact())))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block("questions", Text.text("partners.block.questions"), rows, false));
    }

    private Step step(String name, Optional<? extends Stated<?>> done) {
        return new Step(
                Text.text("partners.step." + name),
                progress(done.isPresent()),
                done.map(this::said).orElse(""));
    }

    private String said(Stated<?> done) {
        return PageDates.dayAndTime(done.occurred());
    }

    private static Progress progress(boolean done) {
        return done ? Progress.DONE : Progress.LATER;
    }

    /** The first step that is not done is the one that is on. */
    private static List<Step> firstIsNow(List<Step> steps) {
        List<Step> shown = new ArrayList<>(steps);
        for (int at = 0; at < shown.size(); at++) {
            if (shown.get(at).progress() == Progress.LATER) {
                shown.set(
                        at,
                        new Step(
                                shown.get(at).name(),
                                Progress.NOW,
                                shown.get(at).said()));
                return shown;
            }
        }
        return shown;
    }

    /** What comes next for the section, in words; empty where it waits for others. */
    static String next(Recall recall) {
        return switch (recall.state()) {
            case SENT -> Text.text("partners.next.receive");
            case RECEIVED ->
                Guard.next(recall)
                        .map(stage -> Text.text("partners.next.book", Text.text("partners.stage." + stage)))
                        .orElse("");
            case BOOKED ->
                Text.text(
                        recall.last(RecallTypeConfirmed.class).isPresent()
                                ? "partners.next.revoke"
                                : "partners.next.confirm");
            case RESCISSION_ASKED -> Text.text("partners.next.rescission");
            case QUERIED -> Text.text("partners.next.queried");
            case AT_LARGE -> Text.text("partners.next.atLarge");
            case CONSIDERING,
                    WITH_MANAGER,
                    DRAFTING,
                    MANAGER_SIGNATURE_ASKED,
                    MANAGER_SIGNED,
                    SENIOR_SIGNATURE_ASKED,
                    SIGNED,
                    RETURNED,
                    FIXED_TERM_RUNNING,
                    UNDER_REVIEW,
                    RELEASE_REFUSED,
                    ENDORSEMENT_DUE,
                    LETTER_DUE,
                    NOT_RECALLED,
                    RE_RELEASED,
                    WITHDRAWN,
                    RESCINDED,
                    STOPPED -> "";
        };
    }
}
