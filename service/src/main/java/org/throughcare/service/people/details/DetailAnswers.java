package org.throughcare.service.people.details;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.web.EnteredDate;

/**
 * The answers to a form.
 *
 * @param fields what the browser sent
 * @param today the day it was sent
 */
record DetailAnswers(MultiValueMap<String, String> fields, LocalDate today) {
    /** As typed, without spaces around it; empty where nothing was. */
    String text(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    @Nullable
    String optional(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<String> words(String name) {
        return text(name).isEmpty() ? List.of() : Arrays.asList(text(name).split("\\s+"));
    }

    boolean yes(String name) {
        return text(name).equals("yes");
    }

    EnteredDate entered(String name) {
        return new EnteredDate(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    @Nullable
    LocalDate date(String name) {
        return entered(name).date().orElse(null);
    }

    /** A date that had to be given. */
    LocalDate dateGiven(String name) {
        return Objects.requireNonNull(date(name));
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    <E extends Enum<E>> @Nullable E maybe(String name, Class<E> type) {
        return text(name).isEmpty() ? null : one(name, type);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    <E extends Enum<E>> Set<E> any(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        all(name).forEach(one -> chosen.add(Enum.valueOf(type, one)));
        return chosen;
    }

    /** The entry the form is about. */
    EntryId about() {
        return new EntryId(text(DetailForm.ABOUT));
    }
}
