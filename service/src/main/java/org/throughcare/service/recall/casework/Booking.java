package org.throughcare.service.recall.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.sentence.SentenceFact.Convicted;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** What each stage of booking holds by itself, from the record as it stood when the request was sent: nothing is typed again. */
record Booking(Desk desk, CasePicture sent) {
    /** Of the recall before the reader. */
    static Booking of(Desk desk) {
        return new Booking(desk, desk.sentWith());
    }

    /** What is booked in {@code stage}, in words; a sentence that nothing is on record where that is so. */
    String text(BookingStage stage) {
        String text = switch (stage) {
            case PERSON -> person();
            case SENTENCE -> last(Sentenced.class);
            case OFFENCE -> last(Convicted.class);
            case RELEASE -> last(Released.class) + "\n" + last(ConditionsSet.class);
            case RECALL -> last(RecallDecided.class) + "\n" + last(RecallTypeChosen.class);
            case DOCUMENTS ->
                desk.sent()
                        .map(stated -> stated.fact().documents())
                        .map(documents -> documents.isEmpty()
                                ? Text.text("partners.book.noDocuments")
                                : String.join("\n", documents))
                        .orElse("");
            case MINUTE -> minute();
        };
        return text.isBlank() ? Text.text("partners.book.nothing") : text.strip();
    }

    private String person() {
        LocalDate today = desk.seen().today();
        Identity identity = IdentityPart.of(sent.chronology()).identity(today);
        List<String> lines = new ArrayList<>();
        identity.names().forEach(name -> lines.add(name.toString()));
        identity.births().forEach(born -> lines.add(Text.text("partners.book.born", PageDates.day(born))));
        lines.add(desk.seen().crn());
        return String.join("\n", lines);
    }

    private String minute() {
        return Text.text(
                "partners.book.minute",
                desk.seen().crn(),
                desk.sent()
                        .map(stated -> PageDates.dayAndTime(stated.occurred()))
                        .orElse(""),
                desk.sent()
                        .map(stated -> stated.fact())
                        .map(RecallSent::documents)
                        .map(documents -> documents.stream().collect(Collectors.joining(", ")))
                        .orElse(""));
    }

    private <F extends Fact> String last(Class<F> kind) {
        return sent.chronology()
                .last(kind)
                .map(stated -> FactInWords.of(stated.fact()) + " " + PageDates.day(stated.date()))
                .orElse("");
    }
}
