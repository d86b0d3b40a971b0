package org.throughcare.practice.recall.papers;

import java.util.Arrays;
import java.util.List;
import org.throughcare.practice.recall.papers.PartA.Filled;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.practice.recall.rules.SentenceGroup;

/** The 26 sections of a Part A, each asked in its turn. */
final class FormOrder {
    private FormOrder() {}

    static List<Filled> of(PartA form) {
        return Arrays.stream(PartASection.values())
                .map(section -> new Filled(section, answers(section, form)))
                .toList();
    }

    private static List<Answer> answers(PartASection section, PartA form) {
        return switch (section) {
            case EMERGENCY -> new Answers().yesNo("emergency", form.emergency()).list();
            case LIFE_OR_IPP -> lifeOrIpp(form);
            case EXTENDED ->
                new Answers()
                        .yesNo("extended", form.group() == null ? null : form.group() == SentenceGroup.EXTENDED)
                        .list();
            case YOUTH_ELIGIBILITY -> youth(form);
            case ADULT_ELIGIBILITY -> adult(form);
            case PERSON -> form.person().answers();
            case SENTENCE -> form.sentence().answers(form.group());
            case VICTIMS -> form.victims().answers();
            case CUSTODY -> form.custody().answers();
            case ADDRESSES -> form.addresses().answers();
            case VULNERABILITIES -> Vulnerabilities.answers(form.vulnerabilities());
            case CONTRABAND ->
                new Answers().detailed("contraband", form.contraband()).list();
            case MAPPA -> MappaOnForm.answers(form.mappa());
            case RISK_OF_SERIOUS_HARM -> form.harm().answers();
            case OFFENCE_ANALYSIS -> form.circumstances().offence();
            case STANDARD_CONDITIONS -> form.breached().standardAnswers();
            case ADDITIONAL_CONDITIONS -> form.breached().additionalAnswers();
            case CIRCUMSTANCES -> form.circumstances().answers();
            case MEASURES_TRIED -> MeasuresTried.answers(form.measures());
            case PROPOSED_RECALL -> form.proposed().answers();
            case FIXED_TERM_CONDITIONS -> form.proposed().conditionAnswers();
            case INDEX_OFFENCE_LINK -> form.link().answers(form.group());
            case AUTHORS -> form.authors().answers();
            case ENDORSEMENT -> form.signatures().endorsementAnswers();
            case AUTHORISATION -> form.signatures().authorisationAnswers();
            case ATTACHMENTS ->
                form.attachments().answers(form.harm(), form.sentence().underTwelveMonths());
        };
    }

    private static List<Answer> lifeOrIpp(PartA form) {
        Answers answers = new Answers();
        if (form.group() == null) {
            return answers.unanswered("indeterminate", "kind").list();
        }
        boolean indeterminate = form.group() == SentenceGroup.INDETERMINATE;
        answers.yesNo("indeterminate", indeterminate);
        return (indeterminate ? answers.chosen("kind", form.indeterminate()) : answers.notApplicable("kind")).list();
    }

    private static List<Answer> youth(PartA form) {
        Answers answers = new Answers();
        if (form.group() != null && form.group() != SentenceGroup.YOUTH_SDS) {
            return answers.notApplicable("twelve-months-or-over", "charged-with-serious-offence", "mappa-level-2-or-3")
                    .list();
        }
        return answers.yesNo("twelve-months-or-over", form.youth().twelveMonthsOrOver())
                .yesNo("charged-with-serious-offence", form.youth().chargedWithSeriousOffence())
                .yesNo("mappa-level-2-or-3", form.youth().mappaLevel2Or3())
                .list();
    }

    private static List<Answer> adult(PartA form) {
        Answers answers = new Answers();
        boolean asked = form.group() == null || form.group() == SentenceGroup.ADULT_SDS;
        if (asked) {
            answers.chosen("new-offence", form.adult().newOffence());
        } else {
            answers.notApplicable("new-offence");
        }
        for (Exclusion exclusion : Exclusion.values()) {
            String question = Value.Chosen.of(exclusion).choice();
            if (asked) {
                answers.yesNo(question, form.adult().exclusions().get(exclusion));
            } else {
                answers.notApplicable(question);
            }
        }
        return answers.list();
    }
}
