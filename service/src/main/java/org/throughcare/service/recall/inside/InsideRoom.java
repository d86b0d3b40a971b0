package org.throughcare.service.recall.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.DossierFact.DossierSent;
import org.throughcare.practice.recall.DossierFact.ReferredToBoard;
import org.throughcare.practice.recall.DossierFact.SecondDossierSent;
import org.throughcare.practice.recall.process.RecallState;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.recall.partners.Noting;
import org.throughcare.service.recall.partners.Offer;
import org.throughcare.service.recall.partners.RecallBlocks;
import org.throughcare.service.recall.partners.ReportReturn;
import org.throughcare.service.recall.partners.Room;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Step;

/**
 * Somebody on recall in custody, for the prison, the casework section and probation.
 *
 * @param prisons those somebody can come back to
 */
record InsideRoom(List<String> prisons) implements Room {
    private static final Set<RecallState> INSIDE = Set.of(
            RecallState.RETURNED,
            RecallState.FIXED_TERM_RUNNING,
            RecallState.UNDER_REVIEW,
            RecallState.RELEASE_REFUSED);
    private static final Set<Party> SECTION = Set.of(Party.PROBATION, Party.PPCS, Party.PRISON);

    @Override
    public String path() {
        return Paths.RECALL_INSIDE;
    }

    @Override
    public String title() {
        return Text.text("partners.inside.title");
    }

    @Override
    public List<Offer> offers() {
        return List.of(
                new ReportReturn(prisons),
                new Serve(),
                noting("dossier", InsideRoom::isInside, DossierSent.class, (text, _) -> new DossierSent(text)),
                new SendPartB(),
                noting(
                        "second",
                        InsideRoom::isStandardInside,
                        SecondDossierSent.class,
                        (text, _) -> new SecondDossierSent(text)),
                noting(
                        "referral",
                        InsideRoom::isStandardInside,
                        ReferredToBoard.class,
                        (text, _) -> new ReferredToBoard(text)),
                new ReleaseAgain());
    }

    @Override
    public boolean holds(Desk desk) {
        return desk.last().filter(recall -> recall.state().isRevoked()).isPresent();
    }

    @Override
    public List<Step> steps(Desk desk) {
        return List.of();
    }

    @Override
    public List<Block> blocks(Desk desk) {
        List<Block> blocks = new ArrayList<>();
        desk.last()
                .ifPresent(recall -> blocks.add(
                        new Block("dates", Text.text("partners.block.dates"), new Dates(desk, recall).rows(), false)));
        blocks.add(RecallBlocks.history(desk));
        return blocks.stream().filter(block -> !block.rows().isEmpty()).toList();
    }

    /** Whether the person is in custody on recall. */
    static boolean isInside(Desk desk) {
        return desk.open().filter(recall -> INSIDE.contains(recall.state())).isPresent();
    }

    /** Whether that is a standard recall. */
    static boolean isStandardInside(Desk desk) {
        return isInside(desk)
                && desk.open()
                        .flatMap(recall -> recall.last(RecallTypeConfirmed.class))
                        .filter(confirmed -> confirmed.fact().type() == RecallType.STANDARD)
                        .isPresent();
    }

    /** Something that the casework section sends, once for each return. */
    private static Noting noting(
            String name, Predicate<Desk> stands, Class<? extends Fact> kind, BiFunction<String, Desk, Fact> fact) {
        Predicate<Desk> absent = desk -> desk.open()
                .flatMap(recall -> recall.returned())
                .filter(back -> desk.whole().all(kind).stream()
                        .anyMatch(sent -> !sent.occurred().isBefore(back.occurred())))
                .isEmpty();
        return new Noting(name, Set.of(Role.PPCS), stands.and(absent), absent, name + "-text", SECTION, fact);
    }
}
