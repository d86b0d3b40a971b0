package org.throughcare.service.oversight.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.oversight.OversightFact.DissentAnswered;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.oversight.DisagreementPage;
import org.throughcare.service.web.model.oversight.DisagreementPage.Recorded;

/** Makes the page of disagreements on a case; what it rests on is audited before it is shown. */
@Component
class DisagreementForms {
    private final CaseDuties duties;
    private final ShownTrail trail;

    DisagreementForms(CaseDuties duties, ShownTrail trail) {
        this.duties = duties;
        this.trail = trail;
    }

    DisagreementPage page(SeenCase seen, MultiValueMap<String, String> fields, String key) {
        Decisions decisions = new Decisions(seen);
        List<Stated<?>> all = decisions.all();
        List<EntryId> shown =
                new ArrayList<>(all.stream().<EntryId>map(Stated::id).toList());
        decisions.disagreements().forEach(dissent -> shown.add(dissent.id()));
        trail.sentencesShown(seen.person(), "GET " + Paths.DISAGREEMENT, shown, 0);
        boolean answering = decisions.asked(duties).isPresent();
        return new DisagreementPage(
                seen.shell(),
                decisions.disagreements().stream()
                        .map(dissent -> recorded(seen, dissent, decisions.answer(dissent)))
                        .toList(),
                answering,
                seen.reader().records() && (answering || !all.isEmpty())
                        ? asked(seen, fields, all, answering)
                        : List.of(),
                key);
    }

    private static Recorded recorded(
            SeenCase seen, Stated<DissentRecorded> dissent, Optional<Stated<DissentAnswered>> answer) {
        String decision = seen.readable().stream()
                .filter(stated -> stated.id().equals(dissent.fact().decision()))
                .findFirst()
                .map(stated -> line(seen, stated))
                .orElse(Text.text("cases.entry.hidden"));
        return new Recorded(
                decision,
                Text.text(
                        "oversight.disagreement.says",
                        dissent.fact().by().title(),
                        PageDates.day(dissent.date()),
                        dissent.fact().reason()),
                answer.map(answered -> Text.text(
                                answered.fact().decisionStands()
                                        ? "oversight.disagreement.answered.stands"
                                        : "oversight.disagreement.answered.again",
                                answered.fact().by().title(),
                                answered.fact().reason()))
                        .orElse(""));
    }

    private static List<Field> asked(
            SeenCase seen, MultiValueMap<String, String> fields, List<Stated<?>> decisions, boolean answering) {
        Field about = answering
                ? choice(
                        fields,
                        "stands",
                        List.of(
                                Choice.of("yes", Text.text("oversight.disagreement.stands.yes")),
                                Choice.of("no", Text.text("oversight.disagreement.stands.no"))))
                : choice(
                        fields,
                        "decision",
                        decisions.stream()
                                .map(stated -> Choice.of(stated.id().value(), line(seen, stated)))
                                .toList());
        return List.of(
                about,
                new Field(
                        "reason",
                        Kind.LINES,
                        Text.text("oversight.disagreement.reason"),
                        null,
                        List.of(),
                        text(fields, "reason"),
                        Set.of(),
                        EnteredDate.NONE));
    }

    private static Field choice(MultiValueMap<String, String> fields, String name, List<Choice> choices) {
        return new Field(
                name,
                name.equals("stands") ? Kind.YES_OR_NO : Kind.ONE_OF,
                Text.text("oversight.disagreement." + name),
                null,
                choices,
                text(fields, name),
                Set.of(),
                EnteredDate.NONE);
    }

    private static String line(SeenCase seen, Stated<?> stated) {
        CaseEntry entry = EntryShown.of(stated, seen.reader(), Set.of());
        return PageDates.day(stated.date()) + ": "
                + Objects.requireNonNullElse(entry.says(), Text.text("cases.entry.hidden"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
