package org.throughcare.practice.recall.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature on a paper.
 *
 * @param name who signed
 * @param post what they are
 * @param telephone where they can be asked, or null
 * @param comment never empty
 * @param at when
 * @param content what they signed
 */
public record Signed(
        String name, String post, @Nullable String telephone, String comment, Instant at, ContentHash content) {
    public Signed {
        if (name.isBlank() || comment.isBlank()) {
            throw new IllegalArgumentException("a signature needs a name and a comment");
        }
    }

    static Answers answers(@Nullable Signed said, Answers answers) {
        return said == null
                ? answers.unanswered("name", "post")
                        .mayHaveWords("telephone", null)
                        .unanswered("comment", "signed-at", "content")
                : answers.words("name", said.name())
                        .words("post", said.post())
                        .mayHaveWords("telephone", said.telephone())
                        .words("comment", said.comment())
                        .moment("signed-at", said.at())
                        .words("content", said.content().hex());
    }
}
