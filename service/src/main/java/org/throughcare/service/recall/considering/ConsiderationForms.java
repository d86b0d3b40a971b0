package org.throughcare.service.recall.considering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.ConsiderationFact.Alternative;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.recall.form.Conditions;
import org.throughcare.service.recall.form.OnRecord;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.recall.RecallForm;
import org.throughcare.service.web.model.recall.RecallForm.Button;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Hidden;

/** Makes the page on which a recall is considered. What of the record it rests on is audited before it is shown. */
@Component
class ConsiderationForms {
    private static final String WORDS = "recall.new.";

    private final ShownTrail trail;

    ConsiderationForms(ShownTrail trail) {
        this.trail = trail;
    }

    RecallForm page(SeenCase seen, Consideration filled, @Nullable Instant saved, String key) {
        OnRecord onRecord = OnRecord.of(seen);
        trail.sentencesShown(
                seen.person(),
                "GET " + Paths.RECALL_NEW,
                onRecord.open().stream().map(sign -> sign.stated().id()).toList(),
                0);
        boolean passes =
                RecallActs.role(seen.reader().staff().post(), RecallAct.PASS).isPresent();
        return new RecallForm(
                seen.shell(),
                Text.text("recall.new.title"),
                Text.text(passes ? "recall.new.intro" : "recall.new.intro.begin"),
                Paths.newRecall(seen.crn()),
                Paths.newRecall(seen.crn()),
                "",
                List.of(),
                passes ? sections(seen, onRecord, filled.typed()) : beginning(onRecord, filled.typed()),
                passes
                        ? List.of(button("ask", Typed.YES, "ask"), button("ask", Typed.NO, "pass"), keep())
                        : List.of(button("begin", Typed.YES, "begin"), keep()),
                saved,
                key);
    }

    private static List<Section> sections(SeenCase seen, OnRecord onRecord, Typed typed) {
        List<Section> sections = new ArrayList<>(beginning(onRecord, typed));
        sections.add(efforts(seen, onRecord));
        sections.add(Section.asking(
                "risk",
                Text.text(WORDS + "risk"),
                Text.text(WORDS + "risk.says"),
                List.of(),
                List.of(
                        typed.askYesOrNo("increased", Text.text(WORDS + "increased"), null),
                        typed.askYesOrNo("unmanageable", Text.text(WORDS + "unmanageable"), null),
                        typed.askYesOrNo("imminent", Text.text(WORDS + "imminent"), null),
                        typed.askLines(Consideration.ACCOUNT, Text.text(WORDS + "account"), null))));
        sections.add(Section.asking(
                "licence",
                Text.text(WORDS + "licence"),
                Text.text(WORDS + "licence.says"),
                List.of(),
                List.of(typed.askAny(
                        Consideration.CONDITIONS,
                        Text.text(WORDS + "conditions"),
                        null,
                        Stream.concat(Conditions.standard(onRecord).stream(), Conditions.added(seen.picture()).stream())
                                .toList()))));
        sections.add(Section.asking(
                "supervised",
                Text.text(WORDS + "supervised"),
                "",
                List.of(),
                List.of(typed.askLines(Consideration.RESPONSE, Text.text(WORDS + "response"), null))));
        sections.add(Section.asking(
                "tried",
                Text.text(WORDS + "tried"),
                Text.text(WORDS + "tried.says"),
                List.of(),
                Arrays.stream(Alternative.values())
                        .map(one ->
                                typed.askLine(Consideration.tried(one), Text.text("recall.alternative." + one), null))
                        .toList()));
        sections.add(Section.asking(
                "sentence",
                Text.text(WORDS + "sentence"),
                Text.text(WORDS + "sentence.says"),
                onRecord.lines(
                        seen.picture().sentence().governingAt(seen.reader().now()).stream()
                                .toList()),
                List.of(typed.askOne(
                        Consideration.GROUP,
                        Text.text(WORDS + "sentenceGroup"),
                        null,
                        Typed.choices(SentenceGroup.values(), "recall.group.")))));
        return sections;
    }

    private static List<Section> beginning(OnRecord onRecord, Typed typed) {
        Section happened = onRecord.happened();
        return List.of(
                new Section(
                        happened.id(),
                        happened.heading(),
                        happened.says(),
                        happened.lines(),
                        List.of(),
                        List.of(typed.askLines(Consideration.LED_TO, Text.text(WORDS + "ledTo"), null)),
                        onRecord.open().stream()
                                .map(sign -> new Hidden(
                                        Consideration.SIGN, sign.stated().id().value()))
                                .toList(),
                        List.of()),
                onRecord.concerns());
    }

    private static Section efforts(SeenCase seen, OnRecord onRecord) {
        return new Section(
                "efforts",
                Text.text("recall.efforts"),
                Text.text(onRecord.efforts().isEmpty() ? "recall.efforts.none" : "recall.efforts.says"),
                onRecord.efforts(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.stream(Means.values())
                        .map(means -> new Button(
                                Text.text("recall.effort." + means),
                                "means",
                                means.name(),
                                Paths.recallEffort(seen.crn())))
                        .toList());
    }

    private static Button button(String name, String value, String words) {
        return new Button(Text.text(WORDS + "button." + words), name, value, null);
    }

    private static Button keep() {
        return new Button(Text.text("recall.draft.button"), "keep", Typed.YES, null);
    }
}
