package org.throughcare.service.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The words of the interface, in the language of the request. The first part of a key names the file:
 * {@code people.search.title} stands in {@code text/people.properties}, and in {@code text/people_cy.properties} for
 * Welsh; a key without a translation is shown in English.
 */
public final class Text {
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Text() {}

    /**
     * The words under {@code key} with {@code args} put in, as {@link MessageFormat} does.
     *
     * @throws MissingResourceException when no file has the key: a fault of the page, never of its reader
     */
    public static String text(String key, Object... args) {
        return in(LocaleContextHolder.getLocale(), key, args);
    }

    /** The words under {@code key} in a language that is asked for. */
    public static String in(Locale locale, String key, Object... args) {
        return new MessageFormat(pattern(locale, key), locale).format(args);
    }

    /**
     * The words for a number of things: {@code key.one} for exactly one, {@code key.other} for any other number. The number is
     * the first of what is put in, {@code more} come after it.
     */
    public static String counted(String key, long number, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = number;
        System.arraycopy(more, 0, args, 1, more.length);
        return text(key + (number == 1 ? ".one" : ".other"), args);
    }

    /** Words as they begin a sentence or stand as a heading. */
    public static String upper(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String pattern(Locale locale, String key) {
        int dot = key.indexOf('.');
        String file = "text." + (dot < 0 ? key : key.substring(0, dot));
        return ResourceBundle.getBundle(file, locale, Text.class.getClassLoader(), EXACT)
                .getString(key);
    }
}
