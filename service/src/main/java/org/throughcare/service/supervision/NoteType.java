package org.throughcare.service.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;

/** What can be recorded with a note. */
enum NoteType {
    CONTACT(true, Ask.one("form"), Ask.one("with"), Ask.maybe("promised", Kind.TEXT)),
    OUTCOME(false, Ask.one("appointment"), Ask.one("outcome"), Ask.maybe("promised", Kind.TEXT)),
    ARRANGED(
            false,
            Ask.one("kind"),
            Ask.text("at"),
            Ask.maybe("place", Kind.TEXT),
            new Ask("told", Kind.YES_OR_NO, true)),
    CANCELLED(true, Ask.one("appointment")),
    ABSENCE(true, Ask.one("absence"), new Ask("acceptable", Kind.YES_OR_NO, true), Ask.text("next")),
    HOME(false, Ask.maybe("seen", Kind.LINES), Ask.maybe("promised", Kind.TEXT)),
    REPORT(true, Ask.text("from"), Ask.maybe("signs", Kind.ANY_OF)),
    LOCATE(false, Ask.one("means"), new Ask("found", Kind.YES_OR_NO, true)),
    CONSULTATION(true, Ask.one("manager"), Ask.one("recall")),
    TAG(true, Ask.one("alert")),
    REQUIRED(false, Ask.text("days")),
    BREACH_ENDED(true),
    SUSPENDED(false, Ask.text("scheme")),
    RESUMED(true);

    private final boolean textAsked;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Ask> asks;

    NoteType(boolean textAsked, Ask... asks) {
        this.textAsked = textAsked;
        this.asks = List.of(asks);
    }

    /**
     * One question of a type.
     *
     * @param name of the field
     * @param kind how it is answered
     * @param needed whether it must be answered
     */
    record Ask(String name, Kind kind, boolean needed) {
        static Ask one(String name) {
            return new Ask(name, Kind.ONE_OF, true);
        }

        static Ask text(String name) {
            return new Ask(name, Kind.TEXT, true);
        }

        static Ask maybe(String name, Kind kind) {
            return new Ask(name, kind, false);
        }
    }

    /** The type that an address names. */
    static Optional<NoteType> of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.inAddress().equals(name))
                .findFirst();
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return Text.text("supervision.type." + name());
    }

    /** Whether the note itself must say something. */
    boolean textAsked() {
        return textAsked;
    }

    List<Ask> asks() {
        return asks;
    }
}
