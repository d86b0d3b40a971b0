package org.throughcare.service.recall.casework;

import java.util.List;
import java.util.Optional;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.process.Attempt;
import org.throughcare.practice.recall.process.Guard;
import org.throughcare.practice.recall.process.RecallAct;
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
import org.throughcare.service.web.model.partners.PartnerPage.ActForm;

/** The stage of booking that comes next, with what it holds written out beforehand; it can be left and taken up again. */
final class BookStage implements Offer {
    private static final String NOTE = "book-note";
    private static final List<BookingStage> STAGES = List.of(BookingStage.values());

    @Override
    public String name() {
        return "book";
    }

    @Override
    public boolean isOffered(Desk desk) {
        return desk.offers(RecallAct.BOOK_STAGE);
    }

    @Override
    public boolean isNext(Desk desk) {
        return true;
    }

    @Override
    public ActForm form(Sent sent, Desk desk) {
        BookingStage stage = next(desk).orElse(BookingStage.MINUTE);
        String name = Text.text("partners.stage." + stage);
        return new ActForm(
                name() + "-" + stage,
                Text.text("partners.book.title", STAGES.indexOf(stage) + 1, STAGES.size(), name),
                Text.text("partners.book.says"),
                fields(sent, desk),
                Text.text("partners.book.button", name));
    }

    @Override
    public List<Field> fields(Sent sent, Desk desk) {
        return next(desk)
                .map(stage -> List.of(sent.lines(NOTE, Booking.of(desk).text(stage))))
                .orElse(List.of());
    }

    @Override
    public Making make(Sent sent, Desk desk) {
        Errors wrong = sent.missing(NOTE);
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        BookingStage stage = asked(sent).or(() -> next(desk)).orElse(BookingStage.MINUTE);
        RecallAct act = stage == BookingStage.MINUTE ? RecallAct.BOOK : RecallAct.BOOK_STAGE;
        return new Made(
                Attempt.booking(
                        stage, desk.role(act), desk.seen().reader().staff().code(), desk.now()),
                List.of(new Telling(new RecallBooked(stage, sent.text(NOTE)), Told.PROBATION, desk.now())));
    }

    private static Optional<BookingStage> asked(Sent sent) {
        return STAGES.stream()
                .filter(stage -> sent.text("act").equals("book-" + stage))
                .findFirst();
    }

    private static Optional<BookingStage> next(Desk desk) {
        return desk.open().flatMap(Guard::next);
    }
}
