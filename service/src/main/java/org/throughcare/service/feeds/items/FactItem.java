package org.throughcare.service.feeds.items;

import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughcare.commands.casefile.EntryLine;
import org.throughcare.commands.compact.SubjectText;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problem;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.London;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.PersonNumber;
import org.throughcare.service.feeds.facts.PersonDetails;
import org.throughcare.service.feeds.facts.Said;
import org.throughcare.service.feeds.items.ReadItem.Declined;
import org.throughcare.service.feeds.items.ReadItem.Ready;
import org.throughcare.service.feeds.reading.CanonicalJson;
import org.throughcare.service.feeds.reading.RecordName;

/**
 * Reads one fact that a source sends in the case format. When it was received and who may see it is for us to say; what
 * it corrects or refers to are items of the same source, in any order, or entries by their id.
 */
final class FactItem {
    private static final Set<String> OURS =
            Set.of("received", "receivedStandIn", "available", "since", "visibleTo", "source");
    private static final int LONGEST_ID = 200;
    private static final String UNNAMED = "?";

    private final FeedSource source;
    private final Instant received;
    private final String apart;
    private final Problems problems = new Problems("");

    FactItem(FeedSource source, Instant received, String apart) {
        this.source = source;
        this.received = received;
        this.apart = apart;
    }

    ReadItem read(Node.Fields item) {
        OURS.stream()
                .filter(item.named()::containsKey)
                .sorted()
                .forEach(field -> problems.add(field, "is not for the sender to say: it is set when the item comes"));
        String id = required(item, "id", FactItem::id).orElse(UNNAMED);
        Optional<Subject> subject = required(item, "subject", this::subject);
        Optional<String> kind = required(item, "kind", this::kind);
        Map<String, Node> entry = new LinkedHashMap<>(item.named());
        OURS.forEach(entry::remove);
        entry.put("subject", text(subject.map(SubjectText::written).orElse("person:" + UNNAMED)));
        if (item.named().get("supersedes") instanceof Node.Text corrected) {
            entry.put(
                    "supersedes", text(EntryIds.ofItem(source, corrected.text()).value()));
        }
        Optional<Entry> read = entry(id, entry);
        if (problems.count() > 0 || read.isEmpty()) {
            return new Declined(id.equals(UNNAMED) ? "" : id, problems.shown());
        }
        return new Ready(
                id,
                kind.orElseThrow(),
                FactKindsSent.lane(kind.orElseThrow()),
                "item\n" + id + apart,
                CanonicalJson.text(item),
                List.of(filed(read.get())));
    }

    private static String id(Node node) {
        String id = Scalars.filled(node);
        if (id.length() > LONGEST_ID) {
            throw new Refused("has " + id.length() + " characters; at most " + LONGEST_ID + " are read");
        }
        return id;
    }

    private Subject subject(Node node) {
        Subject written;
        try {
            written = SubjectText.subject(Scalars.filled(node));
        } catch (IllegalArgumentException refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        }
        return RecordName.written(source, written, Year.from(received.atZone(London.ZONE)));
    }

    private String kind(Node node) {
        String kind = Scalars.filled(node);
        if (!FactKindsSent.may(source, kind)) {
            throw new Refused("\"" + kind + "\" is not for " + source.path() + " to send");
        }
        return kind;
    }

    private <T> Optional<T> required(Node.Fields item, String field, Function<Node, T> reading) {
        Node node = item.named().get(field);
        if (node == null || node instanceof Node.Nothing) {
            problems.add(field, "is missing");
            return Optional.empty();
        }
        return problems.tried(field, () -> reading.apply(node));
    }

    private Optional<Entry> entry(String id, Map<String, Node> item) {
        Map<String, Node> entry = new LinkedHashMap<>(item);
        entry.put("id", text(EntryIds.ofItem(source, id + apart).value()));
        entry.putIfAbsent("kind", text(UNNAMED));
        entry.put("received", text(received.toString()));
        entry.put("visibleTo", new Node.Items(List.of(), 1));
        entry.put("source", text(source.agency().name()));
        Node.Fields whole = new Node.Fields(entry, 1);
        return switch (line(whole)) {
            case EntryLine.Accepted accepted -> Optional.of(cited(whole, accepted));
            case EntryLine.Declined declined -> {
                declined.problems().forEach(this::keep);
                yield Optional.empty();
            }
        };
    }

    private Entry cited(Node.Fields whole, EntryLine.Accepted accepted) {
        Map<String, String> places = new LinkedHashMap<>();
        accepted.cited().forEach((place, cited) -> {
            EntryId entry = EntryIds.cited(source, cited.value());
            if (!entry.equals(cited)) {
                places.put(place, entry.value());
            }
        });
        Entry read = places.isEmpty() ? accepted.filed().entry() : again(whole, places);
        return new Entry(
                read.id(),
                read.subject(),
                read.fact(),
                read.times(),
                read.provenance(),
                source.visibility(received, read.visibility().clearance()),
                read.supersedes());
    }

    private Entry again(Node.Fields whole, Map<String, String> places) {
        if (line(ReplacedText.at(places, whole)) instanceof EntryLine.Accepted accepted) {
            return accepted.filed().entry();
        }
        throw new IllegalStateException("an entry no longer reads once what it cites is named");
    }

    private static EntryLine line(Node whole) {
        return EntryLine.read("", CanonicalJson.text(whole));
    }

    /** A time that we set is never what is wrong: it is that of the sender which lies after it. */
    private void keep(Problem problem) {
        if (problem.place().equals("received")) {
            problems.add("occurred", "it, or when it was recorded, lies in the future");
        } else if (!problem.place().equals("available")) {
            problems.add(problem.place(), problem.what());
        }
    }

    private Filed filed(Entry entry) {
        PersonNumber number = RecordName.number(source, entry.subject());
        Said numbered = PersonDetails.of(source, List.of(number)).getFirst();
        Entry identifier = new Entry(
                EntryIds.named(source, entry.subject(), String.valueOf(numbered.once())),
                entry.subject(),
                numbered.fact(),
                entry.times(),
                entry.provenance(),
                source.visibility(received, numbered.clearance()),
                null);
        return new Filed(
                entry.subject(), List.of(new Filed.One(entry, null), new Filed.One(identifier, numbered.once())));
    }

    private static Node text(String text) {
        return new Node.Text(text, 1);
    }
}
