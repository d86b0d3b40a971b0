package org.throughcare.service.recall.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.ConsiderationFact.Alternative;
import org.throughcare.practice.recall.papers.AddressesOnForm;
import org.throughcare.practice.recall.papers.AddressesOnForm.KnownAddress;
import org.throughcare.practice.recall.papers.Attachment;
import org.throughcare.practice.recall.papers.Attachments;
import org.throughcare.practice.recall.papers.Authors;
import org.throughcare.practice.recall.papers.Circumstances;
import org.throughcare.practice.recall.papers.ConditionsBreached;
import org.throughcare.practice.recall.papers.CustodyOnForm;
import org.throughcare.practice.recall.papers.CustodyOnForm.CustodyNow;
import org.throughcare.practice.recall.papers.CustodyOnForm.PoliceContact;
import org.throughcare.practice.recall.papers.Detailed;
import org.throughcare.practice.recall.papers.HarmNow;
import org.throughcare.practice.recall.papers.IndeterminateKind;
import org.throughcare.practice.recall.papers.IndexOffenceLink;
import org.throughcare.practice.recall.papers.IndexOffenceLink.Link;
import org.throughcare.practice.recall.papers.MappaOnForm;
import org.throughcare.practice.recall.papers.Measure;
import org.throughcare.practice.recall.papers.MeasuresTried;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.practice.recall.papers.PersonOnForm;
import org.throughcare.practice.recall.papers.ProposedRecall;
import org.throughcare.practice.recall.papers.SentenceOnForm;
import org.throughcare.practice.recall.papers.Signatures;
import org.throughcare.practice.recall.papers.StandardCondition;
import org.throughcare.practice.recall.papers.VictimContact;
import org.throughcare.practice.recall.papers.Vulnerabilities;
import org.throughcare.practice.recall.papers.Vulnerability;
import org.throughcare.practice.recall.rules.AdultAnswers;
import org.throughcare.practice.recall.rules.AllowedTypes;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.practice.recall.rules.NewOffence;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.recall.rules.YouthAnswers;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.service.recall.form.Conditions;
import org.throughcare.service.recall.form.Typed;

/** Reads the answers of a request as the form that is signed. What cannot be read is not answered yet; nothing is guessed. */
final class Reading {
    private final Request request;
    private final Typed typed;

    private Reading(Request request) {
        this.request = request;
        this.typed = request.typed();
    }

    /**
     * The form.
     *
     * @param allowed what the law allows on these answers
     * @param decidedAt when it was decided to recall, or null
     */
    static PartA of(Request request, AllowedTypes allowed, @Nullable Instant decidedAt) {
        return new Reading(request).form(allowed, decidedAt);
    }

    static Optional<SentenceGroup> group(Typed typed) {
        return typed.one("type-group", SentenceGroup.class);
    }

    /** Whether it is an emergency recall; one of an indeterminate sentence always is. */
    static @Nullable Boolean emergency(Typed typed) {
        return group(typed).filter(SentenceGroup.INDETERMINATE::equals).isPresent()
                ? Boolean.TRUE
                : typed.yesOrNo("type-emergency");
    }

    static YouthAnswers youth(Typed typed) {
        return new YouthAnswers(
                typed.yesOrNo("type-youth-year"),
                typed.yesOrNo("type-youth-charged"),
                typed.yesOrNo("type-youth-mappa"));
    }

    static AdultAnswers adult(Typed typed) {
        Map<Exclusion, Boolean> exclusions = new EnumMap<>(Exclusion.class);
        for (Exclusion exclusion : Exclusion.values()) {
            Boolean said = typed.yesOrNo("type-exclusion-" + exclusion);
            if (said != null) {
                exclusions.put(exclusion, said);
            }
        }
        return new AdultAnswers(typed.one("type-offence", NewOffence.class).orElse(null), exclusions);
    }

    private PartA form(AllowedTypes allowed, @Nullable Instant decidedAt) {
        return new PartA(
                emergency(typed),
                group(typed).orElse(null),
                typed.one("type-indeterminate", IndeterminateKind.class).orElse(null),
                youth(typed),
                adult(typed),
                person(),
                sentence(),
                new VictimContact(
                        typed.one("person-victims", VictimContact.InScheme.class)
                                .orElse(null),
                        day("person-vlo")),
                custody(),
                addresses(),
                vulnerabilities(),
                detailed("arrest-contraband"),
                mappa(),
                harm(),
                new Circumstances(
                        text("what-account"),
                        text("what-analysis"),
                        text("what-led"),
                        text("what-response"),
                        text("what-manageable")),
                breached(),
                measures(),
                proposed(allowed),
                link(),
                new Authors(
                        new Authors.Contact(text("authors-name"), text("authors-email"), text("authors-telephone")),
                        null,
                        text("authors-region"),
                        text("authors-unit"),
                        typed.lines("authors-reply"),
                        decidedAt),
                new Signatures(null, null, typed.lines("authors-order"), null),
                new Attachments(attached()));
    }

    private PersonOnForm person() {
        return new PersonOnForm(
                request.crn(),
                text("person-family"),
                text("person-given"),
                text("person-other"),
                day("person-born"),
                text("person-gender"),
                text("person-ethnicity"),
                text("person-noms"),
                text("person-booking"),
                text("person-pnc"),
                text("person-cro"),
                text("person-language"),
                typed.yesOrNo("person-interpreter"));
    }

    private SentenceOnForm sentence() {
        return new SentenceOnForm(
                text("person-offence"),
                day("person-sentenced"),
                text("person-court"),
                text("person-length"),
                typed.yesOrNo("person-under-year"),
                text("person-custodial"),
                text("person-extension"),
                day("person-licence-ends"),
                day("person-sentence-ends"),
                day("person-released"),
                text("person-prison"),
                List.of(),
                day("person-recalled"),
                List.of());
    }

    private CustodyOnForm custody() {
        return new CustodyOnForm(
                typed.one("arrest-custody", CustodyNow.class).orElse(null),
                text("arrest-where"),
                detailed("arrest-issues"),
                new PoliceContact(text("arrest-police"), text("arrest-police-telephone"), text("arrest-police-email")));
    }

    private AddressesOnForm addresses() {
        List<KnownAddress> known = new ArrayList<>();
        for (String line : typed.lines("arrest-addresses")) {
            known.add(AddressLines.read(line));
        }
        return new AddressesOnForm(typed.yesOrNo("arrest-homeless"), typed.yesOrNo("arrest-found"), known);
    }

    private @Nullable Vulnerabilities vulnerabilities() {
        List<String> chosen = typed.chosen("arrest-vulnerable");
        if (chosen.contains("NONE")) {
            return chosen.size() == 1 ? new Vulnerabilities.None() : null;
        }
        if (chosen.contains("NOT_KNOWN")) {
            return chosen.size() == 1 ? new Vulnerabilities.NotKnown() : null;
        }
        Map<Vulnerability, String> details = new EnumMap<>(Vulnerability.class);
        for (Vulnerability one : Vulnerability.values()) {
            if (chosen.contains(one.name())) {
                details.put(one, typed.text("arrest-vulnerable-details"));
            }
        }
        return details.isEmpty() ? null : new Vulnerabilities.Present(details);
    }

    private @Nullable MappaOnForm mappa() {
        Boolean managed = typed.yesOrNo("risk-mappa");
        if (managed == null) {
            return null;
        }
        String category = typed.text("risk-category");
        String level = typed.text("risk-level");
        if (!managed) {
            return new MappaOnForm.NotManaged();
        }
        return category.matches("[1-4]") && level.matches("[1-3]")
                ? new MappaOnForm.Managed(Integer.parseInt(category), Integer.parseInt(level), day("risk-reviewed"))
                : null;
    }

    private HarmNow harm() {
        Map<RiskGroup, HarmNow.Level> levels = new EnumMap<>(RiskGroup.class);
        for (RiskGroup group : RiskGroup.values()) {
            typed.one("risk-harm-" + group, HarmNow.Level.class).ifPresent(level -> levels.put(group, level));
        }
        return new HarmNow(levels);
    }

    private ConditionsBreached breached() {
        List<String> chosen = typed.chosen("what-conditions");
        Set<StandardCondition> standard = EnumSet.noneOf(StandardCondition.class);
        List<ConditionsBreached.Additional> added = new ArrayList<>();
        for (String words : chosen) {
            Conditions.standard(words)
                    .ifPresentOrElse(
                            standard::add, () -> added.add(new ConditionsBreached.Additional("bespoke", words, null)));
        }
        return new ConditionsBreached(standard, added);
    }

    private MeasuresTried measures() {
        Map<Measure, MeasuresTried.Tried> tried = new EnumMap<>(Measure.class);
        for (Alternative alternative : Alternative.values()) {
            String details = typed.text("what-tried-" + alternative);
            if (!details.isEmpty()) {
                tried.put(measure(alternative), new MeasuresTried.Tried(details, List.of()));
            }
        }
        return new MeasuresTried(tried);
    }

    private static Measure measure(Alternative alternative) {
        return switch (alternative) {
            case WARNING_LETTERS -> Measure.WARNING_OR_BREACH_LETTERS;
            case MORE_REPORTING -> Measure.MORE_REPORTING;
            case EXTRA_CONDITIONS -> Measure.EXTRA_CONDITIONS;
            case OTHER_TEAMS -> Measure.OTHER_TEAMS;
            case PARTNER_AGENCIES -> Measure.PARTNER_AGENCIES;
            case APPROVED_PREMISES -> Measure.APPROVED_PREMISES;
            case DRUG_TESTING -> Measure.DRUG_TESTING;
            case OTHER -> Measure.OTHER;
        };
    }

    private ProposedRecall proposed(AllowedTypes allowed) {
        RecallType type = typed.one("type-type", RecallType.class)
                .filter(chosen -> chosen != RecallType.NO_RECALL)
                .filter(allowed.types()::contains)
                .orElse(null);
        boolean byLaw = type != null && allowed.compulsory().isPresent();
        return new ProposedRecall(
                type,
                type == RecallType.FIXED_TERM ? allowed.fixedTermDays() : null,
                byLaw ? String.join("; ", allowed.because()) : text("type-reason"),
                byLaw,
                detailed("type-conditions"));
    }

    private IndexOffenceLink link() {
        Map<Link, String> links = new EnumMap<>(Link.class);
        for (Link one : Link.values()) {
            String details = typed.text("type-link-" + one);
            if (!details.isEmpty()) {
                links.put(one, details);
            }
        }
        Link assumed = typed.one("type-assumed", Link.class)
                .filter(one -> one != Link.OUT_OF_TOUCH)
                .orElse(null);
        return new IndexOffenceLink(links, assumed);
    }

    private Set<Attachment> attached() {
        Set<Attachment> attached = EnumSet.noneOf(Attachment.class);
        Arrays.stream(Attachment.values())
                .filter(one -> typed.chosen("authors-attached").contains(one.name()))
                .forEach(attached::add);
        return attached;
    }

    private @Nullable Detailed detailed(String name) {
        Boolean said = typed.yesOrNo(name);
        return said == null ? null : new Detailed(said, Objects.requireNonNullElse(text(name + "-details"), ""));
    }

    private @Nullable String text(String name) {
        return typed.optional(name);
    }

    private @Nullable LocalDate day(String name) {
        return typed.date(name).date().orElse(null);
    }
}
