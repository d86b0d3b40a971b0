package org.throughcare.service.people.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.record.Entry;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.people.MatchReview;
import org.throughcare.service.web.model.people.MatchReview.Detail;
import org.throughcare.service.web.model.people.MatchingQueue.Waiting;

/** What a record says of who it is about, in words. */
@Component
class RecordDetails {
    private final Records records;
    private final Transactions transactions;

    RecordDetails(Records records, Transactions transactions) {
        this.records = records;
        this.transactions = transactions;
    }

    Waiting waiting(long record, Identity identity, int candidates) {
        return new Waiting(
                record, source(record), name(identity), identity.born(), since(record), messages(record), candidates);
    }

    /** How much stands on it. */
    int messages(long record) {
        return Math.toIntExact(entries(record).count());
    }

    /** Who sent the record, in words. */
    String source(long record) {
        return entries(record)
                .findFirst()
                .map(entry -> Text.text(
                        "cases.source." + entry.provenance().source().agency().name()))
                .orElse("");
    }

    /** Since when there is anything of it. */
    Instant since(long record) {
        return entries(record)
                .map(entry -> entry.times().received())
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private Stream<Entry> entries(long record) {
        return transactions.computing(() -> records.of(record)).stream().flatMap(one -> one.entries().stream());
    }

    static String name(Identity identity) {
        return identity.name() == null
                ? Text.text("cases.identity.noName")
                : identity.name().toString();
    }

    static List<Detail> of(Identity identity) {
        List<Detail> details = new ArrayList<>();
        Identifiers numbers = identity.identifiers();
        add(details, "name", List.of(name(identity)));
        add(
                details,
                "others",
                identity.others().stream().map(other -> other.name().toString()).toList());
        add(details, "born", identity.births().stream().map(PageDates::day).toList());
        add(details, "pnc", numbers.pncs());
        add(details, "cro", numbers.cros());
        add(details, "noms", numbers.noms());
        add(details, "postcode", identity.postcodes());
        return details;
    }

    private static void add(List<Detail> details, String key, Collection<?> values) {
        if (!values.isEmpty()) {
            details.add(new Detail(
                    Text.text("people.detail." + key),
                    values.stream().map(Object::toString).collect(Collectors.joining("; "))));
        }
    }

    /** What stands on a record beside what is known of a person, each thing that either has. */
    static List<MatchReview.Compared> compared(Identity record, Identity person) {
        Map<String, String> there = new LinkedHashMap<>();
        of(person).forEach(detail -> there.put(detail.name(), detail.value()));
        List<MatchReview.Compared> compared = new ArrayList<>();
        for (Detail detail : of(record)) {
            String other = there.remove(detail.name());
            compared.add(new MatchReview.Compared(
                    detail.name(),
                    detail.value(),
                    other == null ? "" : other,
                    detail.value().equals(other)));
        }
        there.forEach((name, value) -> compared.add(new MatchReview.Compared(name, "", value, false)));
        return compared;
    }
}
