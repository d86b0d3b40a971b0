package org.throughcare.service.people.details;

import java.util.List;
import java.util.function.Function;
import org.throughcare.practice.record.Fact;

/**
 * One thing that can be recorded of a person: what is asked, and which fact the answers are.
 *
 * @param key what it is called in the address and among the words of the interface
 * @param aboutEntry whether it says something of an entry that is on the record already, and which
 * @param questions in the order of the page
 * @param fact the fact, made of answers in which nothing has to be mended; it can still be refused
 */
record DetailForm(String key, About aboutEntry, List<DetailQuestion> questions, Function<DetailAnswers, Fact> fact) {
    /** The field that names the entry a form is about. */
    static final String ABOUT = "of";

    /** Whether a form names an entry. */
    enum About {
        NOTHING,
        PERHAPS,
        ALWAYS
    }

    static DetailForm of(String key, Function<DetailAnswers, Fact> fact, DetailQuestion... questions) {
        return new DetailForm(key, About.NOTHING, List.of(questions), fact);
    }

    DetailForm about(About entry) {
        return new DetailForm(key, entry, questions, fact);
    }
}
