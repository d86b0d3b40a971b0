package org.throughcare.service.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughcare.commands.actuarial.ActuarialTables;
import org.throughcare.commands.actuarial.InventedAnswers;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.ScoreInputs;
import org.throughcare.practice.casework.Scoring;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScoreFact.ScoresSigned;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/**
 * Has the predictors' questions answered for a few people of the demonstration, once when they had been sentenced and once
 * lately, with the scores that followed each time. The answers are drawn by chance and say nothing of anybody.
 */
@Component
class AnsweredQuestions {
    private static final long SEED = 4_711;
    private static final int YOUNGEST = 14;
    private static final Duration ANSWERED = Duration.ofDays(6);
    private static final Duration SIGNED = Duration.ofDays(1);
    private static final Duration LATELY = Duration.ofDays(9);

    /** What the record says, or nobody would be asked about somebody invented. */
    private static final Set<Question> NOT_ANSWERED = Set.of(
            Question.ASSESSMENT_DATE,
            Question.DATE_OF_BIRTH,
            Question.DATE_AT_START_OF_FOLLOWUP,
            Question.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE,
            Question.MOST_RECENT_OFFENCE_DATE,
            Question.SUPERVISION_STATUS,
            Question.HAS_CUSTODIAL_SENTENCE,
            Question.OVERALL_RISK_FOR_ASSESSMENT,
            Question.HIGHEST_RISK_LEVEL_OVER_ALL_ASSESSMENTS,
            Question.IS_ELIGIBLE_FOR_MAPPA,
            Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION,
            Question.SARA_RISK_TO_OTHERS);

    private final Predictors predictors;

    AnsweredQuestions(Predictors predictors) {
        this.predictors = predictors;
    }

    /** The record of the person with this number, with answers and scores where they have been sentenced. */
    List<Entry> added(int number, Subject subject, List<Entry> record, String practitioner, Instant now) {
        Optional<Stated<Sentenced>> sentence = picture(record, now).sentence().governingAt(now);
        Optional<LocalDate> born = Optional.ofNullable(
                        ScoreInputs.at(picture(record, now), now).given().get(Question.DATE_OF_BIRTH))
                .map(input -> LocalDate.parse(input.text()));
        if (sentence.isEmpty() || born.isEmpty()) {
            return record;
        }
        Map<Question, String> answers = answers(number, sentence.get().date(), born.get());
        Instant first = sentence.get().occurred().plus(ANSWERED);
        Instant lately = now.minus(LATELY);
        if (!first.isBefore(lately)) {
            return record;
        }
        List<Entry> all = new ArrayList<>(record);
        answered(all, subject, answers, first)
                .ifPresent(scores -> all.add(entry(
                        subject,
                        new ScoresSigned(scores, Role.COM, practitioner, null),
                        first.plus(SIGNED),
                        "Probation officer")));
        answered(
                all,
                subject,
                Map.of(Question.IS_UNEMPLOYED, "true", Question.TEMPER_CONTROL, "SIGNIFICANT_PROBLEMS"),
                lately);
        return all;
    }

    private static Map<Question, String> answers(int number, LocalDate convicted, LocalDate born) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.putAll(AnswerText.of(
                new InventedAnswers(SEED + number, ActuarialTables.builtIn().offences()).complete()));
        NOT_ANSWERED.forEach(answers::remove);
        answers.put(Question.DATE_OF_CURRENT_CONVICTION, convicted.toString());
        int age = convicted.getYear() - born.getYear() - 1;
        int first = Integer.parseInt(answers.getOrDefault(Question.AGE_AT_FIRST_SANCTION, "0"));
        answers.put(
                Question.AGE_AT_FIRST_SANCTION, Integer.toString(Math.clamp(first, YOUNGEST, Math.max(YOUNGEST, age))));
        answers.put(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE, "false");
        for (Question count : List.of(
                Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS,
                Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS,
                Question.TOTAL_INDECENT_IMAGE_SANCTIONS,
                Question.TOTAL_NON_CONTACT_SEXUAL_OFFENCES)) {
            answers.put(count, "0");
        }
        answers.put(Question.IS_UNEMPLOYED, "false");
        answers.put(Question.TEMPER_CONTROL, "SOME_PROBLEMS");
        return answers;
    }

    /** Adds the answers and the scores that follow from them at once; gives the entry of the scores. */
    private Optional<EntryId> answered(List<Entry> all, Subject subject, Map<Question, String> answers, Instant at) {
        all.add(entry(subject, new PredictorAnswersGiven(Role.COM, answers, Set.of()), at, "Probation officer"));
        return Scoring.due(picture(all, at), at, predictors).map(scores -> {
            Entry computed = entry(subject, scores, at, "Throughcare");
            all.add(computed);
            return computed.id();
        });
    }

    private static CasePicture picture(List<Entry> entries, Instant at) {
        return CasePicture.of(Party.PROBATION, Chronology.known(entries, new KnownAt(Party.PROBATION, at)));
    }

    private static Entry entry(Subject subject, Fact fact, Instant at, String system) {
        boolean computed = system.equals("Throughcare");
        When when = new When(Precision.MINUTE, at);
        String name = "demonstration\n" + subject + "\n" + fact.getClass().getSimpleName() + "\n" + at;
        return new Entry(
                new EntryId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString()),
                subject,
                fact,
                new Times(when, when, at),
                new Provenance(
                        new Source(Agency.PROBATION, system),
                        computed ? Confidence.INFERRED : Confidence.STATED,
                        computed ? Standing.OPINION : Standing.FACT,
                        List.of(),
                        List.of()),
                Visibility.of(Set.of(Party.PROBATION), at),
                null);
    }
}
