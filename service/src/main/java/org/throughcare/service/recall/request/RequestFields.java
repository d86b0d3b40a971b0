package org.throughcare.service.recall.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughcare.practice.recall.ConsiderationFact.Alternative;
import org.throughcare.practice.recall.papers.Attachment;
import org.throughcare.practice.recall.papers.CustodyOnForm.CustodyNow;
import org.throughcare.practice.recall.papers.HarmNow;
import org.throughcare.practice.recall.papers.IndeterminateKind;
import org.throughcare.practice.recall.papers.IndexOffenceLink.Link;
import org.throughcare.practice.recall.papers.StandardCondition;
import org.throughcare.practice.recall.papers.VictimContact;
import org.throughcare.practice.recall.papers.Vulnerability;
import org.throughcare.practice.recall.rules.AllowedTypes;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.practice.recall.rules.NewOffence;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.form.Conditions;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.recall.RecallForm.Section;
import org.throughcare.service.web.model.risk.AssessmentPage.Line;

/** The questions of each part of a request, each with what was answered so far. */
record RequestFields(Typed typed) {
    List<Section> type(AllowedTypes allowed, String law, List<Line> because) {
        SentenceGroup group = Reading.group(typed).orElse(null);
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                "kind",
                one("type-group", Typed.choices(SentenceGroup.values(), "recall.group.")),
                one("type-indeterminate", Typed.choices(IndeterminateKind.values(), "recall.indeterminate."))));
        if (group == SentenceGroup.YOUTH_SDS) {
            sections.add(
                    section("youth", yesNo("type-youth-year"), yesNo("type-youth-charged"), yesNo("type-youth-mappa")));
        } else if (group == null || group == SentenceGroup.ADULT_SDS) {
            List<Field> adult = new ArrayList<>();
            adult.add(one("type-offence", Typed.choices(NewOffence.values(), "recall.offence.")));
            for (Exclusion exclusion : Exclusion.values()) {
                adult.add(typed.askYesOrNo("type-exclusion-" + exclusion, Text.upper(exclusion.words()), null));
            }
            sections.add(Section.asking("adult", Text.text("recall.s.adult"), "", List.of(), adult));
        } else {
            List<Field> links = new ArrayList<>();
            for (Link link : Link.values()) {
                links.add(typed.askLine("type-link-" + link, Text.text("recall.link." + link), null));
            }
            links.add(one(
                    "type-assumed",
                    Typed.choices(Link.values(), "recall.link.").stream()
                            .filter(choice -> !choice.value().equals(Link.OUT_OF_TOUCH.name()))
                            .toList()));
            sections.add(Section.asking("link", Text.text("recall.s.link"), "", List.of(), links));
        }
        sections.add(Section.asking(
                "law",
                Text.text("recall.s.law"),
                law,
                because,
                List.of(
                        one(
                                "type-type",
                                allowed.types().stream()
                                        .filter(type -> type != RecallType.NO_RECALL)
                                        .map(type -> Choice.of(type.name(), words(type, allowed)))
                                        .toList()),
                        lines("type-reason"),
                        yesNo("type-emergency"),
                        yesNo("type-conditions"),
                        line("type-conditions-details"))));
        return sections;
    }

    private static String words(RecallType type, AllowedTypes allowed) {
        return type == RecallType.FIXED_TERM && allowed.fixedTermDays() != null
                ? Text.text("recall.type.days", allowed.fixedTermDays())
                : Text.text("recall.type." + type);
    }

    List<Section> person() {
        return List.of(
                section(
                        "person",
                        line("person-family"),
                        line("person-given"),
                        line("person-other"),
                        date("person-born"),
                        line("person-gender"),
                        line("person-ethnicity"),
                        line("person-noms"),
                        line("person-booking"),
                        line("person-pnc"),
                        line("person-cro"),
                        line("person-language"),
                        yesNo("person-interpreter")),
                section(
                        "sentence",
                        line("person-offence"),
                        date("person-sentenced"),
                        line("person-court"),
                        line("person-length"),
                        yesNo("person-under-year"),
                        line("person-custodial"),
                        line("person-extension"),
                        date("person-licence-ends"),
                        date("person-sentence-ends"),
                        date("person-released"),
                        line("person-prison"),
                        date("person-recalled")),
                section(
                        "victims",
                        one("person-victims", Typed.choices(VictimContact.InScheme.values(), "recall.victims.")),
                        date("person-vlo")));
    }

    List<Section> what(SeenCase seen) {
        List<Choice> conditions = new ArrayList<>();
        for (StandardCondition condition : StandardCondition.values()) {
            conditions.add(Choice.of(Conditions.words(condition), Conditions.words(condition)));
        }
        Conditions.added(seen.picture()).forEach(added -> {
            String words = Conditions.inWords(List.of(added.value())).getFirst();
            conditions.add(Choice.of(words, added.text()));
        });
        List<Field> tried = new ArrayList<>();
        for (Alternative alternative : Alternative.values()) {
            tried.add(typed.askLine("what-tried-" + alternative, Text.text("recall.alternative." + alternative), null));
        }
        return List.of(
                section("offence", lines("what-account"), lines("what-analysis")),
                section(
                        "conditions",
                        typed.askAny("what-conditions", Text.text("recall.f.what-conditions"), null, conditions)),
                section("circumstances", lines("what-led"), lines("what-response"), lines("what-manageable")),
                Section.asking("tried", Text.text("recall.s.tried"), "", List.of(), tried));
    }

    List<Section> arrest() {
        List<Choice> vulnerable = new ArrayList<>(Typed.choices(Vulnerability.values(), "recall.vulnerable."));
        vulnerable.add(Choice.of("NONE", Text.text("recall.vulnerable.NONE")));
        vulnerable.add(Choice.of("NOT_KNOWN", Text.text("recall.vulnerable.NOT_KNOWN")));
        return List.of(
                section(
                        "custody",
                        one("arrest-custody", Typed.choices(CustodyNow.values(), "recall.custody.")),
                        line("arrest-where"),
                        yesNo("arrest-issues"),
                        line("arrest-issues-details"),
                        line("arrest-police"),
                        line("arrest-police-telephone"),
                        line("arrest-police-email")),
                section(
                        "addresses",
                        yesNo("arrest-homeless"),
                        yesNo("arrest-found"),
                        typed.askLines(
                                "arrest-addresses",
                                Text.text("recall.f.arrest-addresses"),
                                Text.text("recall.f.arrest-addresses.hint"))),
                section(
                        "vulnerable",
                        typed.askAny("arrest-vulnerable", Text.text("recall.f.arrest-vulnerable"), null, vulnerable),
                        lines("arrest-vulnerable-details")),
                section("contraband", yesNo("arrest-contraband"), line("arrest-contraband-details")));
    }

    List<Section> risk() {
        List<Field> harm = new ArrayList<>();
        for (RiskGroup group : RiskGroup.values()) {
            harm.add(typed.askOne(
                    "risk-harm-" + group,
                    Text.text("recall.harm." + group),
                    null,
                    Typed.choices(HarmNow.Level.values(), "recall.level.")));
        }
        return List.of(
                section("mappa", yesNo("risk-mappa"), line("risk-category"), line("risk-level"), date("risk-reviewed")),
                Section.asking("harm", Text.text("recall.s.harm"), "", List.of(), harm));
    }

    List<Section> authors() {
        return List.of(
                section(
                        "authors",
                        line("authors-name"),
                        line("authors-email"),
                        line("authors-telephone"),
                        line("authors-region"),
                        line("authors-unit")),
                section("addressed", lines("authors-reply"), lines("authors-order")),
                section(
                        "attached",
                        typed.askAny(
                                "authors-attached",
                                Text.text("recall.f.authors-attached"),
                                null,
                                Arrays.stream(Attachment.values())
                                        .map(one -> Choice.of(one.name(), Text.text("recall.attached." + one)))
                                        .toList())));
    }

    private static Section section(String id, Field... fields) {
        return Section.asking("s-" + id, Text.text("recall.s." + id), "", List.of(), List.of(fields));
    }

    private Field line(String name) {
        return typed.askLine(name, Text.text("recall.f." + name), null);
    }

    private Field lines(String name) {
        return typed.askLines(name, Text.text("recall.f." + name), null);
    }

    private Field yesNo(String name) {
        return typed.askYesOrNo(name, Text.text("recall.f." + name), null);
    }

    private Field date(String name) {
        return typed.askDate(name, Text.text("recall.f." + name), null);
    }

    private Field one(String name, List<Choice> choices) {
        return typed.askOne(name, Text.text("recall.f." + name), null, choices);
    }
}
