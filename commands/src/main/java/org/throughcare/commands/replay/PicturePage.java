package org.throughcare.commands.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.record.Stated;

/** What one party knew at an instant. */
final class PicturePage {
    private static final int LABEL = "Before allocation".length();

    private final Page page;
    private final PartyPicture picture;

    PicturePage(Page page, PartyPicture picture) {
        this.page = page;
        this.picture = picture;
    }

    void print() {
        page.title("As " + picture.picture().party().inWords() + " knew it");
        one("Sentence", picture.sentence());
        page.item("Licence", LABEL, Ink.TITLE, List.of(Passage.of(licence())));
        one("Held by", picture.holder());
        several("Levels", picture.levels());
        picture.iom().ifPresent(stated -> several("IOM", List.of(stated)));
        picture.mappa().ifPresent(stated -> several("MAPPA", List.of(stated)));
        several("Addresses", picture.addresses());
        several("Before allocation", picture.workBeforeAllocation());
        page.item("Pointing up", LABEL, Ink.TITLE, signs());
        several("Pointing down", picture.pointingDown());
        page.title("What " + picture.picture().party().inWords() + " knew, in order");
        for (Stated<?> stated : picture.timeline()) {
            page.item(
                    stated.entry().times().occurred().inWords(),
                    LABEL,
                    Ink.RECORDED,
                    List.of(
                            Passage.of(FactInWords.of(stated.fact())),
                            Passage.quiet(stated.id() + ", known since " + LondonTime.shortly(stated.known()) + ".")));
        }
    }

    private String licence() {
        Optional<LicencePeriod> last = picture.licence();
        if (last.isEmpty()) {
            return "None known.";
        }
        LicencePeriod period = last.get();
        Stated<?> ending = period.ending();
        String from = LondonTime.shortly(period.release().occurred()) + " ("
                + period.release().id() + ")";
        return ending == null || ending.occurred().isAfter(picture.instant())
                ? "On licence since " + from + "."
                : "From " + from + " to " + LondonTime.shortly(ending.occurred()) + " (" + ending.id() + ").";
    }

    private List<Passage> signs() {
        List<Passage> passages = new ArrayList<>();
        for (HarmSign sign : picture.pointingUp()) {
            String established = switch (sign.proof()) {
                case CONVICTED -> "convicted";
                case ORDERED_BY_COURT -> "ordered by a court";
                case RECORDED -> "recorded";
                case SUSPECTED -> "suspected, not established";
            };
            passages.add(Passage.of(
                    Phrasing.capital(sign.inWords()) + " (" + sign.stated().cited() + "), " + established + "."));
        }
        return passages.isEmpty() ? List.of(Passage.of("Nothing known.")) : passages;
    }

    private void one(String label, Optional<Stated<?>> stated) {
        several(label, stated.<List<Stated<?>>>map(List::of).orElse(List.of()));
    }

    private void several(String label, List<Stated<?>> stated) {
        List<Passage> passages = new ArrayList<>();
        for (Stated<?> each : stated) {
            passages.add(Passage.of(FactInWords.of(each.fact()) + " " + each.cited()));
        }
        page.item(label, LABEL, Ink.TITLE, passages.isEmpty() ? List.of(Passage.of("None known.")) : passages);
    }
}
