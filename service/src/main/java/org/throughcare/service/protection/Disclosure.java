package org.throughcare.service.protection;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility.Clearance;

/**
 * What of an entry may be told to the person it is about, and what somebody must look at first: all free text, all that a
 * third party said, and all that is about somebody else. Victims' data and restricted intelligence are never told.
 */
final class Disclosure {
    private static final Set<Agency> OURS = EnumSet.of(Agency.PROBATION, Agency.COURT);
    private static final Set<Class<? extends Fact>> WITHOUT_FREE_TEXT = Set.of(
            IdentityFact.NameRecorded.class,
            IdentityFact.PreferredNameStated.class,
            IdentityFact.IdentifierRecorded.class,
            IdentityFact.GenderStated.class,
            IdentityFact.LanguageStated.class);

    private Disclosure() {}

    /** Whether {@code entry} is never told, whatever anybody decides. */
    static boolean never(Entry entry) {
        return entry.visibility().clearance() != Clearance.NONE
                || !entry.fact().inCaseRecord()
                || CategoryOfPerson.of(entry.fact()) == CategoryOfPerson.VICTIM;
    }

    /** What {@code entry} says, with every text in it. */
    static String text(Entry entry) {
        String sentence = FactInWords.of(entry.fact());
        StringBuilder text = new StringBuilder(sentence);
        List<String> parts = texts(entry.fact());
        entry.provenance().remarks().forEach(parts::add);
        parts.stream()
                .filter(part -> !sentence.contains(part))
                .distinct()
                .forEach(part -> text.append('\n').append(part));
        return text.toString();
    }

    /** Why somebody must look at {@code entry} first; none where it may be told as it is. */
    static List<String> concerns(Entry entry) {
        List<String> concerns = new ArrayList<>();
        Agency agency = entry.provenance().source().agency();
        if (!OURS.contains(agency)) {
            concerns.add(
                    "it came from " + agency.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        CategoryOfPerson about = CategoryOfPerson.of(entry.fact());
        if (about != CategoryOfPerson.CONVICTED) {
            concerns.add("it is about " + about.inWords());
        }
        if (!WITHOUT_FREE_TEXT.contains(entry.fact().getClass())
                && !texts(entry.fact()).isEmpty()) {
            concerns.add("it holds text that somebody typed");
        }
        if (!entry.provenance().remarks().isEmpty()) {
            concerns.add("it holds a remark on how it was made");
        }
        return concerns;
    }

    private static List<String> texts(Object fact) {
        List<String> texts = new ArrayList<>();
        collect(fact, texts);
        return texts;
    }

    private static void collect(@Nullable Object value, List<String> texts) {
        switch (value) {
            case null -> {}
            case String text -> {
                if (!text.isBlank()) {
                    texts.add(text);
                }
            }
            case EntryId _ -> {}
            case Subject other -> texts.add(other.id());
            case Collection<?> many -> many.forEach(one -> collect(one, texts));
            case Map<?, ?> map -> map.values().forEach(one -> collect(one, texts));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(read(record, component), texts);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact cannot be read: " + record.getClass(), e);
        }
    }
}
