package org.throughcare.service.recall.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.process.Move;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.RecallState;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.WhoDid;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.recall.RecallPage;
import org.throughcare.service.web.model.recall.RecallPage.Small;
import org.throughcare.service.web.model.recall.RecallPage.Step;
import org.throughcare.service.web.model.risk.AssessmentPage.Hidden;

/** Makes the page that says where a recall stands. What it shows is audited before it is shown. */
@Component
class RecallShown {
    private static final List<RecallAct> AHEAD = List.of(
            RecallAct.PASS,
            RecallAct.DECIDE_RECALL,
            RecallAct.ASK_MANAGER_SIGNATURE,
            RecallAct.COUNTERSIGN,
            RecallAct.SIGN_OFF,
            RecallAct.SEND,
            RecallAct.RECEIVE,
            RecallAct.REVOKE,
            RecallAct.REPORT_RETURN);
    private static final List<RecallAct> SMALL = List.of(RecallAct.RESEND, RecallAct.REVISE, RecallAct.WITHDRAW);

    private final ShownTrail trail;
    private final Policy policy;
    private final WhoDid who;

    RecallShown(ShownTrail trail, Policy policy, WhoDid who) {
        this.trail = trail;
        this.policy = policy;
        this.who = who;
    }

    RecallPage page(SeenCase seen, Typed typed) {
        List<Recall> recalls = seen.reader().sees(Area.RECALL) ? RecallActs.recalls(seen) : List.of();
        Optional<Recall> last = recalls.isEmpty() ? Optional.empty() : Optional.of(recalls.getLast());
        last.ifPresent(recall -> trail.sentencesShown(
                seen.person(),
                "GET " + Paths.RECALL,
                recall.moves().stream().map(move -> move.entry().id()).toList(),
                0));
        StaffMember staff = seen.reader().staff();
        boolean records = seen.reader().records();
        return new RecallPage(
                seen.shell(),
                last.map(recall -> Text.text("recall.stands", recall.state().inWords()))
                        .orElse(Text.text("recall.none")),
                records ? Doing.pages(seen.crn(), recalls, staff, seen.reader().now()) : List.of(),
                last.map(this::steps).orElse(List.of()),
                last.map(recall -> Clocks.of(recall, policy)).orElse(List.of()),
                last.flatMap(_ -> TimeSpent.of(seen, policy)).orElse(null),
                WhatIsKept.of(seen, last),
                records ? forms(seen, recalls, typed) : List.of());
    }

    private List<Step> steps(Recall recall) {
        List<Step> steps = new ArrayList<>();
        for (Move move : recall.moves()) {
            steps.add(new Step(
                    Text.text("recall.done." + move.act()),
                    who.did(move.entry()),
                    move.entry().occurred()));
        }
        if (!recall.state().isOver() && !isDeclined(recall.state())) {
            int reached = recall.moves().stream()
                    .map(Move::act)
                    .mapToInt(AHEAD::indexOf)
                    .max()
                    .orElse(-1);
            AHEAD.stream()
                    .skip(reached + 1L)
                    .forEach(act -> steps.add(new Step(Text.text("recall.done." + act), "", null)));
        }
        return steps;
    }

    private static boolean isDeclined(RecallState state) {
        return state == RecallState.LETTER_DUE || state == RecallState.ENDORSEMENT_DUE;
    }

    private static List<Small> forms(SeenCase seen, List<Recall> recalls, Typed typed) {
        List<Small> forms = new ArrayList<>();
        Consulted.unconfirmed(seen).ifPresent(consultation -> forms.add(confirm(seen, consultation, typed)));
        for (RecallAct act : SMALL) {
            if (RecallActs.may(
                    recalls, act, seen.reader().staff(), seen.reader().now())) {
                String words = "recall.small." + act;
                forms.add(new Small(
                        Paths.recallAct(seen.crn()),
                        Section.asking(
                                "small-" + act,
                                Text.text(words),
                                Text.text(words + ".says"),
                                List.of(),
                                act == RecallAct.RESEND
                                        ? List.of()
                                        : List.of(typed.askLines("reasons-" + act, Text.text(words + ".why"), null))),
                        Text.text(words + ".button"),
                        "act",
                        act.name(),
                        UUID.randomUUID().toString()));
            }
        }
        return forms;
    }

    private static Small confirm(SeenCase seen, Stated<ManagementConsultation> consultation, Typed typed) {
        return new Small(
                Paths.recallConsulted(seen.crn()),
                new Section(
                        "confirm",
                        Text.text("recall.confirm"),
                        Text.text("recall.confirm.says", PageDates.dayAndTime(consultation.occurred())),
                        List.of(),
                        List.of(),
                        List.of(
                                typed.askYesOrNo("tookPart", Text.text("recall.confirm.tookPart"), null),
                                typed.askOne(
                                        "considered",
                                        Text.text("recall.confirm.considered"),
                                        null,
                                        Typed.choices(RecallConsidered.values(), "recall.considered.")),
                                typed.askLines("reasons", Text.text("recall.confirm.reasons"), null)),
                        List.of(new Hidden("of", consultation.id().value())),
                        List.of()),
                Text.text("recall.confirm.button"),
                "confirmed",
                Typed.YES,
                UUID.randomUUID().toString());
    }
}
