package org.throughcare.commands.casefile;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.document.FieldReader;
import org.throughcare.commands.document.Node;
import org.throughcare.commands.document.Problems;
import org.throughcare.commands.document.Refused;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.Party;

/** Who may see an entry as a file writes it: the parties, and those among them that knew it at another time. */
final class WrittenVisibility {
    private final FieldReader fields;
    private final Problems problems;
    private final Set<Party> parties;

    private WrittenVisibility(FieldReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        fields.required("visibleTo", Node::line);
        parties = Set.copyOf(fields.list("visibleTo", node -> Scalars.one(node, Party.class)));
    }

    /** The visibility; what is refused of it stands in {@code problems}. */
    static Visibility read(FieldReader fields, Optional<WrittenTimes> times, Problems problems) {
        Clearance clearance = fields.optional("clearance", node -> Scalars.one(node, Clearance.class), Clearance.NONE);
        Map<Party, Instant> since = new WrittenVisibility(fields, problems).since(times.map(WrittenTimes::times));
        return new Visibility(since, clearance);
    }

    private Map<Party, Instant> since(Optional<Times> times) {
        Map<Party, Instant> since = new EnumMap<>(Party.class);
        Instant received = times.map(Times::received).orElse(Instant.EPOCH);
        parties.forEach(party -> since.put(party, received));
        Map<String, Node> others = fields.optional("since", WrittenVisibility::named, Map.of());
        others.forEach((name, node) -> problems.tried(fields.place("since." + name), () -> {
            Party party = party(name, node.line());
            return since.put(party, notBefore(times.map(Times::occurred), Scalars.moment(node)));
        }));
        return since;
    }

    private static Map<String, Node> named(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.named();
        }
        throw new Refused("must be an object from party to instant, not " + node.inWords());
    }

    private Party party(String name, int line) {
        Party party = Scalars.one(new Node.Text(name, line), Party.class);
        if (!parties.contains(party)) {
            throw new Refused(party + " is not among visibleTo: these contradict each other");
        }
        return party;
    }

    private static Instant notBefore(Optional<When> occurred, Instant known) {
        occurred.filter(when -> known.isBefore(when.earliest())).ifPresent(when -> {
            throw new Refused(new When(Precision.MINUTE, known).inWords() + " lies before it occurred ("
                    + when.inWords() + "): these times contradict each other; a date without a time means noon");
        });
        return known;
    }
}
