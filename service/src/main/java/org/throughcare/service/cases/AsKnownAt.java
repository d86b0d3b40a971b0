package org.throughcare.service.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Text;

/**
 * The instant as of which a page of a case is asked for (R78): the address says it as {@code at}.
 *
 * @param typed as it was asked for; empty for now
 * @param then the instant, or null for now or where what was typed names none
 */
public record AsKnownAt(String typed, @Nullable Instant then) {
    /** The name of the parameter. */
    public static final String PARAMETER = "at";

    /** As it is known now. */
    public static final AsKnownAt NOW = new AsKnownAt("", null);

    /** What {@code typed} asks for at {@code now}. */
    public static AsKnownAt of(String typed, Instant now) {
        Instant then =
                EnteredMoment.of(typed).filter(instant -> instant.isBefore(now)).orElse(null);
        return new AsKnownAt(typed.strip(), then);
    }

    /** What is to be mended: what was typed names no instant, or one that has not come. The page then shows what is known now. */
    public Errors wrong() {
        if (typed.isEmpty() || then != null) {
            return Errors.none();
        }
        String key = EnteredMoment.of(typed).isPresent() ? "cases.at.future" : "cases.at.wrong";
        return Errors.of(PARAMETER, Text.text(key));
    }

    /** The reader, looking at the case as of that instant. */
    public Reader through(Reader reader) {
        return then == null ? reader : reader.asKnownAt(then);
    }
}
