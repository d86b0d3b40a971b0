package org.throughcare.commands.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughcare.commands.requirements.Keeping.State;
import org.throughcare.practice.duties.Rulebook;

/** The page {@code docs/requirements.md}. */
final class RequirementsPage {
    /** What writes the page anew. */
    static final String REFRESH = "./throughcare requirements > docs/requirements.md";

    private final Checkout checkout;
    private final List<Requirement> list;
    private final Rulebook rulebook;
    private final Map<String, SortedSet<TestFile>> tests;

    private RequirementsPage(Checkout checkout, Rulebook rulebook, Map<String, SortedSet<TestFile>> tests) {
        this.checkout = checkout;
        this.list = RequirementList.builtIn();
        this.rulebook = rulebook;
        this.tests = tests;
    }

    /** The page as it should stand now. */
    static String of(Checkout checkout, Rulebook rulebook, Map<String, SortedSet<TestFile>> tests) {
        return new RequirementsPage(checkout, rulebook, tests).write();
    }

    private String write() {
        Markdown page = new Markdown()
                .heading(1, "Requirements, and what keeps each")
                .paragraph(
                        "Written by " + Markdown.code(REFRESH) + "; a test fails while it is stale. A rule counts for"
                                + " the requirements on its card, and keeps one by asking the right people in time; a test"
                                + " counts for those in its name or the name of its class. \"In part\" is a human judgement"
                                + " and says what is still missing.");
        List<Keeping> keepings = Keeping.of(of('R'), rulebook, tests);
        figures(page, keepings);
        Map<String, List<Keeping>> sections = keepings.stream()
                .collect(Collectors.groupingBy(
                        keeping -> keeping.requirement().section(), LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, kept) -> section(page, section, kept));
        never(page);
        amendments(page);
        rules(page);
        return page.toString();
    }

    private List<Requirement> of(char letter) {
        return list.stream().filter(each -> each.id().charAt(0) == letter).toList();
    }

    private static void figures(Markdown page, List<Keeping> keepings) {
        Map<State, Long> states =
                keepings.stream().collect(Collectors.groupingBy(Keeping::state, Collectors.counting()));
        long rules = keepings.stream().filter(each -> !each.rules().isEmpty()).count();
        long tests = keepings.stream().filter(each -> !each.tests().isEmpty()).count();
        page.heading(2, "Figures")
                .table(
                        List.of("of " + keepings.size() + " requirements", "number"),
                        Stream.of(
                                List.of("have a rule", "" + rules),
                                List.of("have a test", "" + tests),
                                List.of("are kept", "" + states.getOrDefault(State.KEPT, 0L)),
                                List.of("are kept in part", "" + states.getOrDefault(State.IN_PART, 0L)),
                                List.of("are not kept yet", "" + states.getOrDefault(State.NOT_YET, 0L))));
    }

    private void section(Markdown page, String section, List<Keeping> kept) {
        page.heading(2, section)
                .table(
                        List.of("id", "statement", "amended by", "kept by", "state"),
                        kept.stream()
                                .map(each -> List.of(
                                        each.requirement().id(),
                                        each.requirement().statement(),
                                        String.join(", ", each.requirement().amendedBy()),
                                        keptBy(each),
                                        each.inWords())));
    }

    private void never(Markdown page) {
        page.heading(2, "What it must never do")
                .table(
                        List.of("id", "never", "kept by", "state"),
                        Keeping.of(of('N'), rulebook, tests).stream()
                                .map(each -> List.of(
                                        each.requirement().id(),
                                        each.requirement().statement(),
                                        keptBy(each),
                                        each.inWords())));
    }

    private String keptBy(Keeping keeping) {
        Stream<String> rules = keeping.rules().stream().map(RuleRow::named);
        Stream<String> named =
                keeping.tests().stream().map(test -> Markdown.link(test.className(), checkout.link(test.path())));
        return Stream.concat(rules, named).collect(Collectors.joining(", "));
    }

    private void amendments(Markdown page) {
        page.heading(2, "Amendments")
                .paragraph("An amendment overrides the rows it names; one that names none applies to all.")
                .table(
                        List.of("id", "statement", "amends"),
                        of('A').stream().map(each -> List.of(each.id(), each.statement(), amended(each.id()))));
    }

    private String amended(String amendment) {
        return list.stream()
                .filter(each -> each.amendedBy().contains(amendment))
                .map(Requirement::id)
                .collect(Collectors.joining(", "));
    }

    private void rules(Markdown page) {
        page.heading(2, "Rules")
                .paragraph(rulebook.rules().size() + " rules in the order in which they run. A rule in the shadow ("
                        + rulebook.rules().stream()
                                .filter(rule -> rule.card().shadow())
                                .count()
                        + " of them) is recorded and shown to nobody.")
                .table(RuleRow.HEADS, rulebook.rules().stream().map(RuleRow::of));
    }
}
