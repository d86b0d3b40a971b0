package org.throughcare.practice.recall.papers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it, for whom, and when the manager decided (section 23).
 *
 * @param practitioner who supervises the person
 * @param author who wrote the form, or null where it is the practitioner
 * @param replyAddresses to which the casework section puts its questions; at least one before it is sent
 * @param decidedAt when the manager decided; from the record, and never before it is sent
 */
public record Authors(
        Contact practitioner,
        @Nullable Contact author,
        @Nullable String region,
        @Nullable String unit,
        List<String> replyAddresses,
        @Nullable Instant decidedAt) {
    /** Somebody who can be asked. The telephone may be left open. */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String telephone) {
        static final Contact NOBODY = new Contact(null, null, null);
    }

    public Authors {
        replyAddresses = List.copyOf(replyAddresses);
    }

    /** Nothing answered. */
    public static Authors blank() {
        return new Authors(Contact.NOBODY, null, null, null, List.of(), null);
    }

    List<Answer> answers() {
        Answers answers = new Answers()
                .words("practitioner-name", practitioner.name())
                .words("practitioner-email", practitioner.email())
                .mayHaveWords("practitioner-telephone", practitioner.telephone());
        if (author == null) {
            answers.notApplicable("author-name", "author-email", "author-telephone");
        } else {
            answers.words("author-name", author.name())
                    .words("author-email", author.email())
                    .mayHaveWords("author-telephone", author.telephone());
        }
        return answers.words("region", region)
                .words("unit", unit)
                .some("reply-addresses", written(replyAddresses))
                .moment("decided-at", decidedAt)
                .list();
    }

    static List<Value> written(List<String> words) {
        return words.stream().<Value>map(Value.Written::new).toList();
    }
}
