package org.throughcare.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.papers.Dossier;
import org.throughcare.practice.recall.papers.RevokedRecall;
import org.throughcare.practice.recall.papers.SensitiveMatter;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.London;
import org.throughcare.service.papers.Paper.Bullets;
import org.throughcare.service.papers.Paper.Lines;
import org.throughcare.service.papers.Paper.Table;
import org.throughcare.service.papers.Paper.Warning;

/** What the casework section sends out about a recall. Dates by which something is due come in, and are never worked out here. */
@Component
public class CaseworkPapers {
    private final PaperWords words = PaperWords.ENGLISH;

    CaseworkPapers() {}

    /** To whom in the prison a letter goes. */
    public enum PrisonReader {
        GOVERNOR,
        CUSTODY_OFFICE
    }

    /** The order that revokes the licence. */
    public Paper revocationOrder(RevokedRecall recall) {
        PaperBuilding paper = new PaperBuilding(words, "papers.order");
        person(paper, recall)
                .answer("force", recall.policeForce())
                .answer("warrant", recall.warrant())
                .paragraph(
                        "revokes", words.day(recall.licenceFrom()), recall.statute(), words.moment(recall.revokedAt()))
                .heading("reasons")
                .part(new Bullets(recall.reasons()))
                .paragraph("arrest")
                .signature(recall.signatory(), words.text("papers.forSecretary"), words.moment(recall.revokedAt()));
        return paper.of(PapersForThePerson.reference(recall.crn()), Marking.DISCLOSED, false, recall.revokedAt());
    }

    /** That a recall was agreed, for the probation office that asked. */
    public Paper toProbation(RevokedRecall recall, String practitioner, String office) {
        PaperBuilding paper = new PaperBuilding(words, "papers.toProbation");
        paper.letterHead(section(), List.of(practitioner, office), words.date(recall.revokedAt()))
                .paragraph("agreed", recall.name(), words.moment(recall.revokedAt()));
        summary(paper, recall).paragraph("next");
        return paper.signature(recall.signatory())
                .of(PapersForThePerson.reference(recall.crn()), Marking.NONE, false, recall.revokedAt());
    }

    /** Why the person was recalled, as they are given it. */
    public Paper reasons(RevokedRecall recall, List<String> conditions) {
        PaperBuilding paper = new PaperBuilding(words, "papers.reasons");
        person(paper, recall)
                .heading("conditions")
                .part(new Bullets(conditions.isEmpty() ? List.of(paper.text("noBreach")) : conditions));
        paper.heading("why").part(new Bullets(recall.reasons())).paragraph("say");
        return paper.of(PapersForThePerson.reference(recall.crn()), Marking.DISCLOSED, false, recall.revokedAt());
    }

    /**
     * What the prison is asked to do with the papers of somebody who is back.
     *
     * @param prison which prison
     * @param seenBy by when somebody sees the person
     * @param slipsBy by when the slips come back
     * @param papers what goes with the letter
     */
    public Paper toPrison(
            RevokedRecall recall,
            PrisonReader reader,
            String prison,
            LocalDate on,
            LocalDate seenBy,
            LocalDate slipsBy,
            List<String> papers) {
        PaperBuilding paper = new PaperBuilding(words, "papers.toPrison");
        paper.letterHead(section(), List.of(paper.text("reader." + reader), prison), on)
                .paragraph("text." + reader, recall.name());
        summary(paper, recall)
                .heading("ask")
                .part(new Bullets(List.of(
                        paper.text("ask.see", words.weekday(seenBy)),
                        paper.text("ask.serve"),
                        paper.text("ask.slips", words.weekday(slipsBy)))))
                .heading("papers")
                .part(new Bullets(papers));
        slip(paper.part(new Paper.NewPage()), recall);
        return paper.of(PapersForThePerson.reference(recall.crn()), Marking.NONE, false, instant(on));
    }

    /**
     * That the person is back in custody, for probation.
     *
     * @param release when somebody on a fixed term is released again, or null of a standard recall
     * @param partB when the report for the Parole Board is due, or null of a fixed term
     */
    public Paper returned(
            RevokedRecall recall,
            String practitioner,
            String prison,
            LocalDate on,
            @Nullable LocalDate release,
            @Nullable LocalDate partB) {
        PaperBuilding paper = new PaperBuilding(words, "papers.returned");
        paper.letterHead(section(), List.of(practitioner), on).paragraph("text", recall.name(), prison, words.day(on));
        if (recall.type() == RecallType.FIXED_TERM) {
            paper.paragraph("fixed", release == null ? words.text("papers.toFollow") : words.weekday(release));
        } else {
            paper.paragraph("standard", partB == null ? words.text("papers.toFollow") : words.weekday(partB));
        }
        summary(paper, recall).signature(recall.signatory());
        return paper.of(PapersForThePerson.reference(recall.crn()), Marking.NONE, false, instant(on));
    }

    /** What a dossier holds and where each paper begins. */
    public Paper contents(Dossier dossier) {
        PaperBuilding paper = new PaperBuilding(words, "papers.contents");
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < dossier.items().size(); place++) {
            Dossier.Item item = dossier.items().get(place);
            rows.add(List.of(
                    Integer.toString(place + 1),
                    item.title(),
                    item.dated() == null ? words.text("papers.notGiven") : words.day(item.dated()),
                    Integer.toString(dossier.firstPage(place)),
                    paper.text(item.disclosed() ? "disclosed" : "withheld")));
        }
        paper.part(new Lines(List.of(dossier.name(), PapersForThePerson.reference(dossier.crn())), false))
                .part(new Table(
                        paper.text("caption"),
                        List.of(
                                paper.text("number"),
                                paper.text("paper"),
                                paper.text("dated"),
                                paper.text("page"),
                                paper.text("given")),
                        List.of(10, 35, 25, 10, 20),
                        rows));
        return paper.of(PapersForThePerson.reference(dossier.crn()), Marking.NONE, false, instant(dossier.made()));
    }

    /** What is not disclosed to the person, apart from Part A. */
    public Paper sensitive(SensitiveMatter matter) {
        PaperBuilding paper = new PaperBuilding(words, "papers.sensitive");
        paper.part(new Warning(paper.text("warning")))
                .answer("crn", matter.crn())
                .answer("goesWith", PartAPaper.grouped(matter.goesWith().hex()))
                .answer("author", matter.author())
                .answer("at", words.moment(matter.at()))
                .written("matter", matter.matter())
                .written("source", matter.source())
                .written("why", matter.whyWithheld());
        return paper.of(PapersForThePerson.reference(matter.crn()), Marking.SENSITIVE, false, matter.at());
    }

    private static PaperBuilding person(PaperBuilding paper, RevokedRecall recall) {
        return paper.shared("name", recall.name())
                .shared("born", PaperWords.ENGLISH.day(recall.born()))
                .shared("noms", recall.nomsNumber())
                .shared("cro", recall.cro());
    }

    private PaperBuilding summary(PaperBuilding paper, RevokedRecall recall) {
        return person(paper, recall)
                .shared("type", words.text("papers.type." + recall.type()))
                .shared(
                        "days",
                        recall.fixedTermDays() == null
                                ? null
                                : recall.fixedTermDays().toString())
                .shared("emergency", words.text(recall.emergency() ? "parta.yes" : "parta.no"))
                .shared("revoked", words.moment(recall.revokedAt()))
                .shared("force", recall.policeForce());
    }

    private static void slip(PaperBuilding paper, RevokedRecall recall) {
        person(paper.heading("slip").paragraph("slip.text"), recall)
                .blank("slip.served")
                .blank("slip.by")
                .blank("slip.says")
                .signature(recall.name());
    }

    private List<String> section() {
        return List.of(words.text("papers.section"));
    }

    private static Instant instant(LocalDate on) {
        return on.atStartOfDay(London.ZONE).toInstant();
    }
}
