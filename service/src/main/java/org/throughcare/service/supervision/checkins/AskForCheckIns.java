package org.throughcare.service.supervision.checkins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.casework.CheckInFinding;
import org.throughcare.practice.casework.CheckInFinding.Says;
import org.throughcare.practice.casework.CheckIns.State;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.ExclusionAnswered;
import org.throughcare.practice.supervision.CheckInFact.Use;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.supervision.forms.CaseForm;
import org.throughcare.service.supervision.forms.Filled;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/** Asked for by a practitioner, where nothing on record stands against it. */
record AskForCheckIns(Policy policy) implements CaseForm {
    private static final List<Integer> WEEKS = List.of(1, 2, 4, 8);

    @Override
    public String name() {
        return "ask";
    }

    private List<CheckInFinding> findings(SeenCase seen) {
        return CheckInFinding.of(seen.picture(), seen.reader().now(), policy);
    }

    @Override
    public boolean isOffered(SeenCase seen) {
        return seen.reader().isOneOf(CheckInForms.SUPERVISING)
                && Set.of(State.NONE, State.REFUSED, State.ENDED).contains(CheckInsShown.state(seen))
                && findings(seen).stream().noneMatch(one -> one.says() == Says.APPLIES);
    }

    @Override
    public boolean isNext(SeenCase seen) {
        return true;
    }

    private List<CheckInFinding> silent(SeenCase seen) {
        return findings(seen).stream()
                .filter(one -> one.says() == Says.NOT_ON_RECORD)
                .toList();
    }

    private static String field(CheckInFinding finding) {
        return "ask-" + finding.exclusion();
    }

    @Override
    public List<Field> fields(Sent sent, SeenCase seen) {
        List<Field> fields = new ArrayList<>();
        silent(seen).forEach(one -> fields.add(sent.yesOrNo(field(one))));
        fields.add(sent.radios("ask-use", Sent.choices(Use.values(), "checkins.Use.")));
        fields.add(sent.radios(
                "ask-weeks",
                WEEKS.stream()
                        .map(weeks -> Choice.of("" + weeks, Text.counted("checkins.weeks", weeks)))
                        .toList()));
        fields.add(sent.lines("ask-questions", ""));
        fields.add(sent.lines("ask-why", ""));
        return fields;
    }

    @Override
    public Filled make(Sent sent, SeenCase seen) {
        List<CheckInFinding> silent = silent(seen);
        Errors wrong = sent.missing(silent.stream().map(AskForCheckIns::field).toArray(String[]::new));
        for (CheckInFinding one : silent) {
            if (sent.text(field(one)).equals(Sent.YES)) {
                wrong = wrong.and(field(one), Text.text("checkins.ask.applies"));
            }
        }
        Errors rest = sent.missing("ask-use", "ask-weeks", "ask-why");
        Optional<Integer> weeks = WEEKS.stream()
                .filter(one -> sent.text("ask-weeks").equals("" + one))
                .findFirst();
        Optional<Use> use = Arrays.stream(Use.values())
                .filter(one -> one.name().equals(sent.text("ask-use")))
                .findFirst();
        if (wrong.any() || rest.any() || weeks.isEmpty() || use.isEmpty()) {
            return new Wrong(
                    wrong.any()
                            ? wrong
                            : rest.any() ? rest : Errors.of("ask-use", Text.text("checkins.ask-use.missing")));
        }
        return Filled.right(
                new CheckInsAsked(
                        use.get(),
                        weeks.get(),
                        sent.lines("ask-questions"),
                        sent.text("ask-why"),
                        silent.stream()
                                .map(one -> new ExclusionAnswered(one.exclusion(), false))
                                .toList()),
                seen.reader().now());
    }
}
