package org.throughcare.commands.reference;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One item of the reference case's expected table. It is met when a duty of its kind that rests on one of its triggers
 * reaches one of its roles, and one of those it must reach, not later than its limit.
 */
record Expectation(
        String id,
        String kind,
        Instant latest,
        Set<Role> addressedTo,
        Set<Role> mustReach,
        Set<EntryId> triggers,
        Set<String> modes,
        boolean mandatory) {

    static List<Expectation> all() {
        List<Expectation> all = new ArrayList<>();
        JsonNode table = JsonMapper.shared()
                .readTree(Path.of(ReferenceCase.FOLDER.toString(), "expected.json")
                        .toFile());
        table.get("expected").forEach(item -> all.add(read(item)));
        return all;
    }

    private static Expectation read(JsonNode item) {
        return new Expectation(
                item.get("id").asString(),
                item.get("kind").asString(),
                instant(item.get("latest").asString()),
                roles(item.path("addressedTo")),
                roles(item.path("mustReach")),
                texts(item.get("triggeredBy")).stream().map(EntryId::new).collect(Collectors.toSet()),
                Set.copyOf(texts(item.get("modes"))),
                item.get("mandatory").asBoolean());
    }

    private static Instant instant(String text) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(London.ZONE)
                        .toInstant()
                        .minusSeconds(1);
    }

    private static Set<Role> roles(JsonNode node) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        texts(node).forEach(text -> roles.add(Role.valueOf(text)));
        return roles;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    boolean isMetBy(Collection<RaisedDuty> duties) {
        Set<Role> reached = EnumSet.noneOf(Role.class);
        duties.stream().filter(this::matches).forEach(duty -> reached.addAll(reachedBy(duty)));
        return meets(addressedTo, reached) && (mustReach.isEmpty() || meets(mustReach, reached));
    }

    boolean matches(RaisedDuty duty) {
        return duty.card().kind().equals(kind)
                && !duty.raisedAt().isAfter(latest)
                && duty.evidence().stream().anyMatch(joined -> triggers.contains(joined.entry()));
    }

    private Set<Role> reachedBy(RaisedDuty duty) {
        Set<Role> reached = EnumSet.copyOf(duty.addressedTo());
        duty.escalations().stream()
                .filter(escalation -> !escalation.at().isAfter(latest))
                .map(Escalation::to)
                .forEach(reached::add);
        return reached;
    }

    private static boolean meets(Set<Role> wanted, Set<Role> reached) {
        return wanted.stream().anyMatch(reached::contains);
    }

    @Override
    public String toString() {
        return id + " " + kind;
    }
}
