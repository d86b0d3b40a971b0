package org.throughcare.practice.recall.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.AdultAnswers;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.practice.recall.rules.NewOffence;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.recall.rules.YouthAnswers;
import org.throughcare.practice.terms.RiskGroup;

/** Part A of an invented case, every question answered. */
final class Forms {
    static final Instant DECIDED = Instant.parse("2026-09-01T14:05:00Z");

    private Forms() {}

    /** An adult on a determinate sentence, at large, with everything answered and nobody's signature. */
    static PartA complete() {
        return of(SentenceGroup.ADULT_SDS, null, ProposedRecallOf.fixedTerm(), "Came home drunk and was shouting.");
    }

    /** Someone on a life sentence. */
    static PartA life() {
        return of(SentenceGroup.INDETERMINATE, IndeterminateKind.LIFE, ProposedRecallOf.standard(), "Left the hostel.");
    }

    static PartA saying(String whatLed) {
        return of(SentenceGroup.ADULT_SDS, null, ProposedRecallOf.fixedTerm(), whatLed);
    }

    static Signed signedBy(String name, PartA form) {
        return new Signed(name, "senior probation officer", null, "Agreed after a discussion.", DECIDED, form.hash());
    }

    private static PartA of(
            SentenceGroup group, @Nullable IndeterminateKind kind, ProposedRecall proposed, String whatLed) {
        Map<Exclusion, Boolean> exclusions =
                Arrays.stream(Exclusion.values()).collect(Collectors.toMap(Function.identity(), _ -> false));
        Map<RiskGroup, HarmNow.Level> levels = Arrays.stream(RiskGroup.values())
                .collect(Collectors.toMap(Function.identity(), _ -> HarmNow.Level.HIGH));
        return new PartA(
                kind != null,
                group,
                kind,
                new YouthAnswers(null, null, null),
                new AdultAnswers(NewOffence.NO, exclusions),
                new PersonOnForm(
                        "X800001",
                        "Marlow",
                        "Dean",
                        null,
                        LocalDate.of(1988, 3, 9),
                        "male",
                        "white British",
                        "A0001ZZ",
                        null,
                        null,
                        null,
                        "English",
                        false),
                new SentenceOnForm(
                        "Robbery",
                        LocalDate.of(2024, 2, 1),
                        "Northgate Crown Court",
                        "3 years",
                        false,
                        null,
                        null,
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2026, 6, 12),
                        "Fellside",
                        List.of(),
                        null,
                        List.of()),
                new VictimContact(VictimContact.InScheme.YES, LocalDate.of(2026, 9, 1)),
                new CustodyOnForm(
                        CustodyOnForm.CustodyNow.NO,
                        null,
                        Detailed.yes("A dog in the house."),
                        new CustodyOnForm.PoliceContact("Northgate control room", null, null)),
                new AddressesOnForm(
                        false,
                        false,
                        List.of(new AddressesOnForm.KnownAddress(
                                AddressesOnForm.AddressUse.MAIN, "1 Ash Row", "licence", LocalDate.of(2026, 8, 20)))),
                new Vulnerabilities.NotKnown(),
                Detailed.no(),
                new MappaOnForm.NotManaged(),
                new HarmNow(levels),
                new Circumstances("A robbery of a shop.", "Alcohol.", whatLed, "Came to most.", "No control is left."),
                new ConditionsBreached(Set.of(StandardCondition.KEEP_IN_TOUCH), List.of()),
                new MeasuresTried(Map.of(
                        Measure.MORE_REPORTING,
                        new MeasuresTried.Tried("Twice a week.", List.of(LocalDate.of(2026, 8, 3))))),
                proposed,
                kind == null
                        ? IndexOffenceLink.blank()
                        : new IndexOffenceLink(
                                Map.of(IndexOffenceLink.Link.OUT_OF_TOUCH, "Not seen since Monday."),
                                IndexOffenceLink.Link.SIMILAR_BEHAVIOUR),
                new Authors(
                        new Authors.Contact("Officer 4", "officer4@probation.example", null),
                        null,
                        "Northern",
                        "Northgate",
                        List.of("northgate@probation.example"),
                        DECIDED),
                Signatures.blank(),
                new Attachments(Set.of(Attachment.LICENCE, Attachment.RISK_ASSESSMENT)));
    }

    private static final class ProposedRecallOf {
        static ProposedRecall fixedTerm() {
            return new ProposedRecall(RecallType.FIXED_TERM, 56, "Nothing excludes it.", true, Detailed.no());
        }

        static ProposedRecall standard() {
            return new ProposedRecall(RecallType.STANDARD, null, "An indeterminate sentence.", true, null);
        }
    }
}
