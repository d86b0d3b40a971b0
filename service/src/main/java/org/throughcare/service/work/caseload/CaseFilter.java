package org.throughcare.service.work.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.caseload.CaseTable.Typed;

/**
 * What a list of cases is narrowed and sorted by, as an address says it. What an address says wrongly is left out, so that an
 * old link still opens a list.
 *
 * @param list the key of the list; empty for the first one
 * @param words part of a name, or of a case number; at most 100 characters
 * @param state where the person stands, or null for anywhere
 * @param rosh the level of risk, or null for any
 * @param holder the code of who holds the case; empty for anybody
 * @param only what else narrows it
 * @param sort the column it is sorted by
 * @param backwards whether the last stands first
 */
public record CaseFilter(
        String list,
        String words,
        @Nullable SupervisionState state,
        @Nullable RiskLevel rosh,
        String holder,
        List<Only> only,
        CaseColumn sort,
        boolean backwards) {
    private static final int LONGEST_WORDS = 100;
    private static final int LONGEST_KEY = 40;

    /** What else can narrow a list. */
    public enum Only {
        UNBOOKED,
        RELEASE,
        OVERDUE
    }

    public CaseFilter {
        only = List.copyOf(only);
    }

    /** What the parameters of an address ask for. */
    static CaseFilter of(MultiValueMap<String, String> asked) {
        String sort = value(asked, "sort");
        boolean backwards = sort.startsWith("-");
        String words = value(asked, "q").strip();
        return new CaseFilter(
                value(asked, "list"),
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                constant(SupervisionState.values(), value(asked, "state")).orElse(null),
                constant(RiskLevel.values(), value(asked, "rosh")).orElse(null),
                value(asked, "holder"),
                asked.getOrDefault("only", List.of()).stream()
                        .flatMap(one -> constant(Only.values(), one).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                CaseColumn.of(backwards ? sort.substring(1) : sort).orElse(CaseColumn.DUE),
                backwards);
    }

    /** What {@code query}, the part of an address after the question mark, asks for. */
    static CaseFilter of(String query) {
        Map<String, List<String>> asked =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return of(org.springframework.util.CollectionUtils.toMultiValueMap(asked));
    }

    private static String value(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null || (!name.equals("q") && value.length() > LONGEST_KEY) ? "" : value;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Whether it leaves anything of the list out. */
    public boolean narrows() {
        return !words.isEmpty() || state != null || rosh != null || !holder.isEmpty() || !only.isEmpty();
    }

    /** The same without the words that were looked for, which may be somebody's name. */
    CaseFilter withoutWords() {
        return new CaseFilter(list, "", state, rosh, holder, only, sort, backwards);
    }

    CaseFilter sortedBy(CaseColumn column) {
        return new CaseFilter(list, words, state, rosh, holder, only, column, column == sort && !backwards);
    }

    /** Where the whole list called {@code key} is. */
    static String addressOf(String key) {
        return Paths.CASES + "?list=" + key;
    }

    /** The part of an address after the question mark, encoded; always with the list and the sort. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance()
                .queryParam("list", "{list}")
                .queryParam("sort", (backwards ? "-" : "") + sort.key());
        Optional.ofNullable(state).ifPresent(one -> address.queryParam("state", one.name()));
        Optional.ofNullable(rosh).ifPresent(one -> address.queryParam("rosh", one.name()));
        only.forEach(one -> address.queryParam("only", one.name()));
        if (!holder.isEmpty()) {
            address.queryParam("holder", "{holder}");
        }
        if (!words.isEmpty()) {
            address.queryParam("q", "{words}");
        }
        String query = address.encode()
                .buildAndExpand(Map.of("list", list, "holder", holder, "words", words))
                .getQuery();
        return query == null ? "" : query;
    }

    /** As the form shows it again. */
    Typed typed() {
        return new Typed(
                list,
                words,
                state == null ? "" : state.name(),
                rosh == null ? "" : rosh.name(),
                holder,
                new TreeSet<>(Arrays.asList(only.stream().map(Enum::name).toArray(String[]::new))),
                (backwards ? "-" : "") + sort.key());
    }
}
