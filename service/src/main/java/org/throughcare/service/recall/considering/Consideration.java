package org.throughcare.service.recall.considering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.casework.RecallSigns;
import org.throughcare.practice.recall.ConsiderationFact.Alternative;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.ConsiderationFact.Tried;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.recall.form.Conditions;
import org.throughcare.service.recall.form.OnRecord;
import org.throughcare.service.recall.form.Typed;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** A consideration as it stands in its form: what the record suggests, what must be mended, and the facts that it becomes. */
record Consideration(Typed typed) {
    static final String LED_TO = "ledTo";
    static final String RESPONSE = "response";
    static final String CONDITIONS = "conditions";
    static final String GROUP = "sentenceGroup";
    static final String ACCOUNT = "account";
    static final String SIGN = "sign";
    static final String ASK = "ask";
    static final List<String> LIMBS = List.of("increased", "unmanageable", "imminent");

    /** What stands in the form until somebody types: what the record says, and nothing that a person judges. */
    static Consideration suggested(SeenCase seen, OnRecord onRecord) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set(
                LED_TO,
                onRecord.open().stream()
                        .map(sign -> Text.upper(OnRecord.words(seen.reader(), sign.stated())) + " ("
                                + PageDates.when(sign.stated().entry().times().occurred()) + ").")
                        .collect(Collectors.joining("\n")));
        onRecord.signs().ifPresent(signs -> response(seen, signs, fields));
        group(seen).ifPresent(group -> fields.set(GROUP, group.name()));
        return new Consideration(new Typed(fields));
    }

    private static void response(SeenCase seen, RecallSigns signs, MultiValueMap<String, String> fields) {
        long kept = signs.licence()
                .during(seen.picture().all(AppointmentAttended.class))
                .count();
        long missed = signs.licence()
                .during(seen.picture().all(AppointmentMissed.class))
                .count();
        fields.set(
                RESPONSE,
                Text.text(
                        "recall.new.response.suggested",
                        PageDates.day(signs.licence().release().date()),
                        kept,
                        missed));
        String letters = signs.licence()
                .during(seen.picture().all(WarningIssued.class))
                .map(letter -> Text.upper(letter.fact().kind()) + ", " + PageDates.day(letter.date()))
                .collect(Collectors.joining("; "));
        fields.set(tried(Alternative.WARNING_LETTERS), letters);
    }

    private static Optional<SentenceGroup> group(SeenCase seen) {
        return seen.picture()
                .sentence()
                .governingAt(seen.reader().now())
                .flatMap(sentence -> group(sentence.fact().sentence()));
    }

    private static Optional<SentenceGroup> group(SentenceKind kind) {
        return switch (kind) {
            case CUSTODY_DETERMINATE -> Optional.of(SentenceGroup.ADULT_SDS);
            case CUSTODY_EXTENDED -> Optional.of(SentenceGroup.EXTENDED);
            case CUSTODY_INDETERMINATE -> Optional.of(SentenceGroup.INDETERMINATE);
            case COMMUNITY_ORDER, SUSPENDED_SENTENCE, UNPAID_WORK -> Optional.empty();
        };
    }

    static String tried(Alternative alternative) {
        return "tried-" + alternative;
    }

    /** What must be mended before it can be passed on. */
    Errors errors() {
        Errors errors = typed.needed(typed.tooLong(), "recall.new.", LED_TO);
        for (String limb : LIMBS) {
            if (typed.yesOrNo(limb) == null) {
                errors = errors.and(limb, Text.text("recall.new." + limb + ".missing"));
            }
        }
        errors = typed.needed(errors, "recall.new.", ACCOUNT, RESPONSE);
        return typed.one(GROUP, SentenceGroup.class).isPresent()
                ? errors
                : errors.and(GROUP, Text.text("recall.new.sentenceGroup.missing"));
    }

    ConsiderationBegun begun(Role by) {
        return new ConsiderationBegun(
                by, typed.chosen(SIGN).stream().map(EntryId::new).toList(), typed.text(LED_TO));
    }

    ConsiderationPassed passed(Role by) {
        return new ConsiderationPassed(
                by,
                typed.text(ASK).equals(Typed.YES),
                typed.text(LED_TO),
                Conditions.inWords(typed.chosen(CONDITIONS)),
                new RiskLimb(is(LIMBS.get(0)), is(LIMBS.get(1)), is(LIMBS.get(2)), typed.text(ACCOUNT)),
                typed.text(RESPONSE),
                alternatives(),
                typed.one(GROUP, SentenceGroup.class).orElseThrow());
    }

    /** Only the signs that are still on record and were shown are cited. */
    Consideration citing(List<Stated<?>> known) {
        List<String> ids = known.stream().map(stated -> stated.id().value()).toList();
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
        fields.put(
                SIGN,
                new ArrayList<>(
                        typed.chosen(SIGN).stream().filter(ids::contains).toList()));
        return new Consideration(new Typed(fields));
    }

    private List<Tried> alternatives() {
        return Arrays.stream(Alternative.values())
                .filter(alternative -> !typed.text(tried(alternative)).isEmpty())
                .map(alternative -> new Tried(alternative, typed.text(tried(alternative))))
                .toList();
    }

    private boolean is(String limb) {
        return Boolean.TRUE.equals(typed.yesOrNo(limb));
    }
}
