package org.throughcare.service.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.papers.NoRecallLetter;
import org.throughcare.practice.recall.papers.RevokedRecall;
import org.throughcare.service.papers.Paper.Bullets;
import org.throughcare.service.papers.Paper.Paragraph;
import org.throughcare.service.papers.Paper.SignatureBlock;

/** What the person is given about a recall, or about a decision not to recall: in plain words, in their language. */
@Component
public class PapersForThePerson {
    PapersForThePerson() {}

    /** That they are not recalled, and what is expected of them. */
    public Paper notRecalled(NoRecallLetter letter, PaperWords words, boolean largePrint) {
        PaperBuilding paper = new PaperBuilding(words, "papers.noRecall");
        paper.letterHead(
                List.of(words.text("papers.from"), letter.office()),
                addressee(letter.name(), letter.address()),
                letter.on());
        paper.part(new Paragraph(words.text("papers.dear", letter.name())))
                .heading("why")
                .part(new Bullets(letter.why().stream()
                        .map(why -> paper.text("why." + why))
                        .toList()))
                .paragraph("agreed")
                .written("breach", letter.breach())
                .written("reason", letter.reason())
                .written("progress", letter.progress())
                .written("thoughts", letter.thoughts())
                .written("expectations", letter.expectations())
                .written("next", letter.next())
                .paragraph("office", letter.office())
                .signature(letter.author(), letter.post());
        return paper.of(reference(letter.crn()), Marking.NONE, largePrint, letter.on());
    }

    /**
     * That the licence is revoked, why, what the person may say about it, and that staying away is an offence (section 255ZA of
     * the Criminal Justice Act 2003), with the record of its service.
     *
     * @param on the day of the notice
     */
    public Paper revoked(RevokedRecall recall, LocalDate on, PaperWords words, boolean largePrint) {
        PaperBuilding paper = new PaperBuilding(words, "papers.notice");
        paper.part(new Paragraph(words.text("papers.dear", recall.name())))
                .paragraph(
                        "revoked", words.day(recall.licenceFrom()), words.moment(recall.revokedAt()), recall.statute());
        if (recall.fixedTermDays() == null) {
            paper.paragraph("standard");
        } else {
            paper.paragraph("fixed", recall.fixedTermDays());
        }
        paper.heading("reasons")
                .part(new Bullets(recall.reasons()))
                .heading("return")
                .paragraph("return.text")
                .part(new Paper.Warning(paper.text("offence")))
                .heading("rights")
                .part(new Bullets(
                        List.of(paper.text("rights.say"), paper.text("rights.advice"), paper.text("rights.papers"))))
                .part(new Paragraph(recall.signatory()))
                .heading("service")
                .blank("service.how")
                .blank("service.when")
                .blank("service.by")
                .part(new SignatureBlock(paper.text("service.person"), List.of(recall.name())));
        return paper.of(reference(recall.crn()), Marking.DISCLOSED, largePrint, on);
    }

    static List<String> addressee(String name, List<String> address) {
        return Stream.concat(Stream.of(name), address.stream()).toList();
    }

    static String reference(String crn) {
        return "CRN " + crn;
    }
}
