package org.throughcare.service.web.model.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;

/**
 * The form with which a text message is sent to the person.
 *
 * @param shell what stands around it
 * @param number the mobile number, or null where none stands on the record
 * @param numberKnown who recorded the number and when, in words; empty where there is none
 * @param warnings what speaks against a text message, each a sentence
 * @param words the message so far
 * @param meaning what a message in another language says, in English; empty where it is in English
 * @param language of the message, as HTML names it
 * @param longest the most characters it may have
 * @param adjustments what is done differently for the person
 * @param sent messages sent before, the newest first
 * @param key what a retry of this form is known by
 */
public record TextPage(
        CaseShell shell,
        @Nullable String number,
        String numberKnown,
        List<String> warnings,
        String words,
        String meaning,
        String language,
        int longest,
        List<String> adjustments,
        List<Sent> sent,
        String key) {
    /**
     * A message that was sent.
     *
     * @param words what it said
     * @param at when it was sent
     * @param state what became of it, in words
     */
    public record Sent(String words, Instant at, String state) {}

    public TextPage {
        warnings = List.copyOf(warnings);
        adjustments = List.copyOf(adjustments);
        sent = List.copyOf(sent);
    }
}
