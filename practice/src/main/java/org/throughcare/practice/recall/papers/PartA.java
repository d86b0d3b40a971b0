package org.throughcare.practice.recall.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.AdultAnswers;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.recall.rules.YouthAnswers;

/**
 * Part A: what probation lays before the recall casework section (form of July 2026). It is disclosed to the person and has
 * no place for sensitive matter, which goes into {@link SensitiveMatter}.
 *
 * @param emergency whether it is an emergency recall; null is unanswered
 * @param group the kind of sentence; null is unanswered
 * @param indeterminate which kind of indeterminate sentence; asked only of one
 * @param youth asked of a sentence passed on a young person
 * @param adult asked of a determinate sentence of an adult
 * @param vulnerabilities null is unanswered
 * @param contraband null is unanswered
 * @param mappa null is unanswered
 * @param measures null is unanswered
 */
public record PartA(
        @Nullable Boolean emergency,
        @Nullable SentenceGroup group,
        @Nullable IndeterminateKind indeterminate,
        YouthAnswers youth,
        AdultAnswers adult,
        PersonOnForm person,
        SentenceOnForm sentence,
        VictimContact victims,
        CustodyOnForm custody,
        AddressesOnForm addresses,
        @Nullable Vulnerabilities vulnerabilities,
        @Nullable Detailed contraband,
        @Nullable MappaOnForm mappa,
        HarmNow harm,
        Circumstances circumstances,
        ConditionsBreached breached,
        @Nullable MeasuresTried measures,
        ProposedRecall proposed,
        IndexOffenceLink link,
        Authors authors,
        Signatures signatures,
        Attachments attachments) {

    /** The version of the form; the first line of the content. */
    public static final String FORM = "part-a 2026-07";

    /** What may be given after the first signature is asked for; no signature is bound to it. */
    private static final Map<PartASection, Set<String>> LATER =
            Map.of(PartASection.AUTHORS, Set.of("reply-addresses", "decided-at"));

    /**
     * A section with its answers in order.
     *
     * @param section which of the 26
     */
    public record Filled(PartASection section, List<Answer> answers) {
        public Filled {
            answers = List.copyOf(answers);
        }
    }

    /** A question that is still to be answered. */
    public record Missing(PartASection section, String question) {}

    /** Nothing answered but the case. */
    public static PartA blank(String crn) {
        return new PartA(
                null,
                null,
                null,
                new YouthAnswers(null, null, null),
                new AdultAnswers(null, Map.of()),
                PersonOnForm.blank(crn),
                SentenceOnForm.blank(),
                VictimContact.blank(),
                CustodyOnForm.blank(),
                AddressesOnForm.blank(),
                null,
                null,
                null,
                HarmNow.blank(),
                Circumstances.blank(),
                ConditionsBreached.blank(),
                null,
                ProposedRecall.blank(),
                IndexOffenceLink.blank(),
                Authors.blank(),
                Signatures.blank(),
                Attachments.blank());
    }

    /** The same answers with other signatures. */
    public PartA with(Signatures others) {
        return new PartA(
                emergency,
                group,
                indeterminate,
                youth,
                adult,
                person,
                sentence,
                victims,
                custody,
                addresses,
                vulnerabilities,
                contraband,
                mappa,
                harm,
                circumstances,
                breached,
                measures,
                proposed,
                link,
                authors,
                others,
                attachments);
    }

    /** All 26 sections in order, whatever is answered. */
    public List<Filled> sections() {
        return FormOrder.of(this);
    }

    /** Every question that is still to be answered before it is sent, signatures and their addresses among them. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        for (Filled filled : sections()) {
            filled.answers().stream()
                    .filter(Answer::isMissing)
                    .forEach(answer -> missing.add(new Missing(filled.section(), answer.question())));
        }
        return List.copyOf(missing);
    }

    /** What is still to be answered before anybody can be asked to sign it. */
    public List<Missing> missingForSignature() {
        return missing().stream()
                .filter(missing -> isSigned(missing.section(), missing.question()))
                .toList();
    }

    /** What a signature is bound to: every answer in a text of its own, without the signatures and what may be given later. */
    public String content() {
        StringJoiner lines = new StringJoiner("\n", FORM + "\n", "\n");
        for (Filled filled : sections()) {
            for (Answer answer : filled.answers()) {
                if (isSigned(filled.section(), answer.question())) {
                    lines.add(filled.section().number() + "." + answer.question() + " " + said(answer));
                }
            }
        }
        return lines.toString();
    }

    /** The hash of {@link #content()}. */
    public ContentHash hash() {
        return ContentHash.of(content());
    }

    /** Whether the casework section is telephoned before it is sent: emergency, indeterminate and extended sentences. */
    public boolean telephoneFirst() {
        return Boolean.TRUE.equals(emergency)
                || group == SentenceGroup.INDETERMINATE
                || group == SentenceGroup.EXTENDED;
    }

    private static boolean isSigned(PartASection section, String question) {
        return section != PartASection.ENDORSEMENT
                && section != PartASection.AUTHORISATION
                && !LATER.getOrDefault(section, Set.of()).contains(question);
    }

    private static String said(Answer answer) {
        return switch (answer.standing()) {
            case ANSWERED ->
                answer.values().isEmpty()
                        ? "none"
                        : answer.values().stream().map(Value::canonical).collect(Collectors.joining(" || ", "= ", ""));
            case NOT_APPLICABLE -> "not applicable";
            case NOT_GIVEN -> "not given";
            case UNANSWERED -> "unanswered";
        };
    }
}
