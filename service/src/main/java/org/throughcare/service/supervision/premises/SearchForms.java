package org.throughcare.service.supervision.premises;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.RoomSearchSettled;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.premises.PremisesFact.SearchConsidered;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Right;
import org.throughcare.service.supervision.forms.Filled.Stating;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Searches of a resident's room (R58): weighed, asked for, done in turn, answered, and settled by a senior. */
final class SearchForms {
    private SearchForms() {}

    static List<CaseForm> all(Policy policy) {
        return List.of(new Answer(), new Settle(), new Consider(), new InTurn(policy), new Ask());
    }

    /** Anybody who works on the case asks, with a reason. */
    private record Ask() implements CaseForm {
        @Override
        public String name() {
            return "ask";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return Resident.residence(seen).isPresent();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return false;
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.lines("ask-why", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("ask-why");
            return wrong.any()
                    ? new Wrong(wrong)
                    : Filled.right(
                            new RoomSearchAsked(Resident.role(seen), false, sent.text("ask-why")),
                            seen.reader().now());
        }
    }

    /** Something was learned: is the room searched? */
    private record Consider() implements CaseForm {
        @Override
        public String name() {
            return "consider";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return !learned(seen).isEmpty();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return true;
        }

        @Override
        public String says(Sent sent, SeenCase seen) {
            return String.join(
                    " ",
                    learned(seen).stream()
                            .filter(one -> seen.reader().reads(one.entry()))
                            .map(one ->
                                    PageDates.when(one.entry().times().occurred()) + ": " + FactInWords.of(one.fact()))
                            .toList());
        }

        private static List<Stated<?>> learned(SeenCase seen) {
            return Resident.residence(seen)
                    .map(residence -> Resident.learned(seen.picture(), residence))
                    .orElse(List.of());
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.yesOrNo("consider-search"), sent.lines("consider-why", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("consider-search", "consider-why");
            if (wrong.any()) {
                return new Wrong(wrong);
            }
            boolean search = sent.text("consider-search").equals(Sent.YES);
            Role by = Resident.role(seen);
            Instant now = seen.reader().now();
            List<Stating> facts = new ArrayList<>();
            facts.add(Stating.of(new SearchConsidered(search, by, sent.text("consider-why")), now));
            if (search) {
                facts.add(Stating.of(new RoomSearchAsked(by, false, sent.text("consider-why")), now));
            }
            return new Right(facts);
        }
    }

    /** Staff say what came of a search that was asked for. */
    private record Answer() implements CaseForm {
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
            return Resident.isOneOf(seen, Resident.STAFF) && !waiting(seen).isEmpty();
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

    /** A search in its turn, recorded with its result. */
    private record InTurn(Policy policy) implements CaseForm {
        @Override
        public String name() {
            return "turn";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return Resident.isOneOf(seen, Resident.STAFF)
                    && Resident.residence(seen).filter(Resident::hasCome).isPresent();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return Resident.residence(seen)
                    .filter(residence ->
                            !ResidentShown.nextTurn(seen, residence, policy).isAfter(seen.today()))
                    .isPresent();
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.lines("turn-result", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("turn-result");
            if (wrong.any()) {
                return new Wrong(wrong);
            }
            EntryId asked = new EntryId(UUID.randomUUID().toString());
            Instant now = seen.reader().now();
            return new Right(List.of(
                    new Stating(asked, new RoomSearchAsked(Resident.role(seen), true, Text.text("premises.turn")), now),
                    Stating.of(new RoomSearchAnswered(asked, SearchAnswer.DONE, sent.text("turn-result")), now)));
        }
    }

    /** A senior decides on a search that would alert the person. */
    private record Settle() implements CaseForm {
        @Override
        public String name() {
            return "settle";
        }

        @Override
        public boolean isOffered(SeenCase seen) {
            return Resident.isOneOf(seen, Resident.SENIOR)
                    && !Resident.undecided(seen.picture()).isEmpty();
        }

        @Override
        public boolean isNext(SeenCase seen) {
            return true;
        }

        @Override
        public String says(Sent sent, SeenCase seen) {
            Stated<RoomSearchAnswered> answer =
                    Resident.undecided(seen.picture()).getFirst();
            return Text.text(
                    "premises.settle.answer",
                    PageDates.dayAndTime(answer.occurred()),
                    answer.fact().result());
        }

        @Override
        public List<Field> fields(Sent sent, SeenCase seen) {
            return List.of(sent.yesOrNo("settle-search"), sent.lines("settle-why", ""));
        }

        @Override
        public Filled make(Sent sent, SeenCase seen) {
            Errors wrong = sent.missing("settle-search", "settle-why");
            if (wrong.any()) {
                return new Wrong(wrong);
            }
            Stated<RoomSearchAnswered> answer =
                    Resident.undecided(seen.picture()).getFirst();
            boolean search = sent.text("settle-search").equals(Sent.YES);
            Role by = Resident.role(seen);
            Instant now = seen.reader().now();
            List<Stating> facts = new ArrayList<>();
            facts.add(Stating.of(new RoomSearchSettled(answer.id(), search, by, sent.text("settle-why")), now));
            if (search && Resident.residence(seen).isPresent()) {
                facts.add(Stating.of(new RoomSearchAsked(by, false, sent.text("settle-why")), now));
            }
            return new Right(facts);
        }
    }
}
