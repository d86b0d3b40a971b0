package org.throughcare.service.papers.letters;

import java.util.List;
import java.util.stream.Stream;
import org.throughcare.practice.supervision.SupervisionFact.Letter;
import org.throughcare.service.papers.Marking;
import org.throughcare.service.papers.Paper;
import org.throughcare.service.papers.PaperBuilding;
import org.throughcare.service.papers.PaperWords;

/** Puts a letter of enforcement into words: what happened, that it is not acceptable, what can follow and what to do now. */
final class LetterWriting {
    private LetterWriting() {}

    static Paper of(EnforcementLetter letter, PaperWords words) {
        PaperBuilding paper = new PaperBuilding(words, "papers.letter." + letter.letter());
        paper.letterHead(
                List.of(words.text("papers.from"), letter.author().getLast()),
                Stream.concat(Stream.of(letter.name()), letter.address().stream())
                        .toList(),
                letter.on());
        paper.said(words.text("papers.dear", letter.name())).said(happened(letter, words));
        if (letter.letter() != Letter.OTHER) {
            paper.said(words.text("papers.letter.follows." + letter.letter() + "." + letter.order()));
        }
        paper.titled(words.text("papers.letter.do"));
        if (letter.failed() != null) {
            paper.said(
                    letter.evidenceBy() == null
                            ? words.text("papers.letter.reason")
                            : words.text("papers.letter.reason.by", words.weekday(letter.evidenceBy())));
        }
        paper.said(next(letter, words)).said(words.text("papers.letter.help"));
        paper.signature(letter.author().toArray(String[]::new));
        return paper.of("CRN " + letter.crn(), Marking.NONE, letter.largePrint(), letter.on());
    }

    private static String happened(EnforcementLetter letter, PaperWords words) {
        String order = words.text("papers.letter.order." + letter.order());
        if (letter.failed() == null) {
            return words.text("papers.letter.happened", order);
        }
        String key = letter.came() ? "papers.letter.happened.came" : "papers.letter.happened.missed";
        return words.text(key, words.moment(letter.failed()), order);
    }

    private static String next(EnforcementLetter letter, PaperWords words) {
        if (letter.next() == null) {
            return words.text("papers.letter.next.none");
        }
        return letter.place() == null
                ? words.text("papers.letter.next", words.moment(letter.next()))
                : words.text("papers.letter.next.place", words.moment(letter.next()), letter.place());
    }
}
