package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughcare.practice.custody.CustodyFact.SelfHarm;
import org.throughcare.practice.identity.Held;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.partnership.PartnershipFact.MappaScreened;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.ScorePart.Answer;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.sentence.SentenceFact.Convicted;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.London;

/**
 * What the record itself says of what the predictors ask. Only what an entry states outright, on a day that is known; what
 * would have to be concluded is left for a person to answer.
 */
final class RecordSays {
    private static final String YES = "true";

    private final CasePicture picture;
    private final Instant instant;
    private final Map<Question, Answer> said = new EnumMap<>(Question.class);

    private RecordSays(CasePicture picture, Instant instant) {
        this.picture = picture;
        this.instant = instant;
    }

    /** Each question that the record answers, with the entry that does. */
    static Map<Question, Answer> at(CasePicture picture, Instant instant) {
        RecordSays says = new RecordSays(picture, instant);
        says.identity();
        picture.sentence().governingAt(instant).ifPresent(says::sentence);
        says.whereabouts();
        says.risk();
        return says.said;
    }

    private void identity() {
        IdentityPart identity = IdentityPart.of(picture.chronology());
        identity.born()
                .ifPresent(born -> say(Question.DATE_OF_BIRTH, born.fact().on().toString(), born.stated()));
        identity.sexes().stream().reduce((earlier, later) -> later).ifPresent(sex -> {
            switch (sex.fact().sex()) {
                case MALE, FEMALE -> say(Question.GENDER, sex.fact().sex().name(), sex);
                case NOT_KNOWN, NOT_SPECIFIED -> {}
            }
        });
        noFixedAbode(identity)
                .ifPresent(
                        stated -> say(Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION, YES, stated));
    }

    /** The last that is known of where the person lives, if it says that they have nowhere. */
    private Optional<? extends Stated<?>> noFixedAbode(IdentityPart identity) {
        LocalDate today = instant.atZone(London.ZONE).toLocalDate();
        Optional<Held<PostalAddressRecorded>> main = identity.addresses().mainOn(today);
        return Stream.<Stated<?>>concat(
                        Stream.concat(all(AddressLost.class), all(AddressRecorded.class)),
                        main.stream().map(Held::stated))
                .max(Comparator.comparing(Stated::entry, Entry.ORDER))
                .filter(RecordSays::nowhere);
    }

    private static boolean nowhere(Stated<?> last) {
        return switch (last.fact()) {
            case AddressLost _ -> true;
            case PostalAddressRecorded address ->
                address.address().noFixedAbode()
                        || (address.usage() != null && address.usage().homeless());
            default -> false;
        };
    }

    private void sentence(Stated<Sentenced> sentence) {
        boolean custodial = sentence.fact().sentence().custodial();
        say(Question.HAS_CUSTODIAL_SENTENCE, Boolean.toString(custodial), sentence);
        List<Stated<Sentenced>> before = picture.sentence().sentences().stream()
                .filter(other -> other.occurred().isBefore(sentence.occurred()))
                .toList();
        Instant from = before.isEmpty() ? Instant.MIN : before.getLast().occurred();
        picture.all(Convicted.class).stream()
                .filter(convicted ->
                        convicted.occurred().isAfter(from) && !convicted.date().isAfter(sentence.date()))
                .reduce((earlier, later) -> later)
                .ifPresent(convicted -> day(Question.DATE_OF_CURRENT_CONVICTION, convicted));
        if (custodial) {
            picture.custody()
                    .firstReleaseFrom(sentence.occurred())
                    .filter(released -> !released.occurred().isAfter(instant))
                    .ifPresent(released -> day(Question.DATE_AT_START_OF_FOLLOWUP, released));
        } else {
            day(Question.DATE_AT_START_OF_FOLLOWUP, sentence);
        }
    }

    private void whereabouts() {
        SupervisionState.lastSaying(picture, instant).ifPresent(last -> {
            switch (SupervisionState.at(picture, instant)) {
                case IN_CUSTODY -> say(Question.SUPERVISION_STATUS, "CUSTODY", last);
                case ON_REMAND -> say(Question.SUPERVISION_STATUS, "REMAND", last);
                case ON_LICENCE, COMMUNITY_SENTENCE -> say(Question.SUPERVISION_STATUS, "COMMUNITY", last);
                case NOT_SENTENCED, RELEASED, UNLAWFULLY_AT_LARGE, SUPERVISION_ENDED, DIED -> {}
            }
        });
        all(SelfHarm.class).findFirst().ifPresent(harm -> say(Question.HAS_SELF_HARM_OR_ATTEMPTED_SUICIDE, YES, harm));
    }

    private void risk() {
        List<Stated<RoshRecorded>> levels = InOrder.until(picture.risk().levels(), instant);
        if (!levels.isEmpty()) {
            Stated<RoshRecorded> last = levels.getLast();
            say(Question.OVERALL_RISK_FOR_ASSESSMENT, last.fact().overall().name(), last);
            Stated<RoshRecorded> highest = levels.stream()
                    .reduce((one, other) ->
                            other.fact().overall().compareTo(one.fact().overall()) > 0 ? other : one)
                    .orElse(last);
            say(
                    Question.HIGHEST_RISK_LEVEL_OVER_ALL_ASSESSMENTS,
                    highest.fact().overall().name(),
                    highest);
        }
        Stream.<Stated<?>>concat(all(MappaSet.class), all(MappaScreened.class))
                .max(Comparator.comparing(Stated::entry, Entry.ORDER))
                .ifPresent(last -> say(
                        Question.IS_ELIGIBLE_FOR_MAPPA,
                        Boolean.toString(!(last.fact() instanceof MappaScreened screened) || screened.eligible()),
                        last));
    }

    private <F extends Fact> Stream<Stated<F>> all(Class<F> type) {
        return InOrder.until(picture.all(type), instant).stream();
    }

    private void day(Question question, Stated<?> stated) {
        Precision precision = stated.entry().times().occurred().precision();
        if (precision == Precision.DAY || precision == Precision.MINUTE) {
            say(question, stated.date().toString(), stated);
        }
    }

    private void say(Question question, String text, Stated<?> stated) {
        said.put(question, new Answer(text, stated.id()));
    }
}
