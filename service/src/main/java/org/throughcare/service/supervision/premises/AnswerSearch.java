package org.throughcare.service.supervision.premises;

import java.util.Arrays;
import java.util.List;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Staff say what came of a search that was asked for. */
record AnswerSearch() implements CaseForm {
    @Override
    public String name() {
        return "answer";
    }

    private static List<Stated<RoomSearchAsked>> waiting(SeenCase seen) {
        return Resident.residence(seen)
                .map(residence -> Resident.unanswered(seen.picture(), residence))
                .orElse(List.of());
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return seen.reader().isOneOf(Resident.STAFF) && !waiting(seen).isEmpty();
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return true;
    }

    @Override
    public String says(Sent sent, SeenCase seen) {
        Stated<RoomSearchAsked> asked = waiting(seen).getFirst();
        return Text.text(
                "premises.answer.asked",
                asked.fact().by().title(),
                PageDates.dayAndTime(asked.occurred()),
                asked.fact().reason());
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        List<Choice> choices = Sent.choices(SearchAnswer.values(), "premises.SearchAnswer.");
        return List.of(sent.radios("answer-how", choices), sent.lines("answer-result", ""));
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        Errors wrong = sent.missing("answer-how", "answer-result");
        if (wrong.any()) {
            return new Wrong(wrong);
        }
        return Arrays.stream(SearchAnswer.values())
                .filter(one -> one.name().equals(sent.text("answer-how")))
                .findFirst()
                .map(how -> Filled.right(
                        new RoomSearchAnswered(waiting(seen).getFirst().id(), how, sent.text("answer-result")),
                        seen.reader().now()))
                .orElseGet(() -> new Wrong(Errors.of("answer-how", Text.text("premises.answer-how.missing"))));
    }
}
