package org.throughcare.service.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The first answer to every command. */
@Component
class CommandKeys {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CommandKeys(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What was answered to the same command before; two that come at once take turns until the first has ended. */
    Optional<AppendOutcome> answered(CommandKey command) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(command.actor() + "\n" + command.key())
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select request, answer from command_key where actor = ? and key = ?")
                .param(command.actor())
                .param(command.key())
                .query((row, number) -> row.getString("request").equals(command.request())
                        ? repeated(row.getString("answer"))
                        : new KeyUsedOtherwise())
                .optional();
    }

    /** As {@link #answered(CommandKey)}, for many: what was answered to those of them that came before. */
    Map<CommandKey, AppendOutcome> answered(Collection<CommandKey> commands) {
        String[] names = commands.stream()
                .map(command -> command.actor() + "\n" + command.key())
                .toArray(String[]::new);
        jdbc.sql("""
                        select pg_advisory_xact_lock(lock) from (
                            select distinct hashtextextended(name, 0) as lock from unnest(?) as name order by 1) as locks""").param(names).query((row, number) -> true).list();
        Map<String, AppendOutcome> found = new HashMap<>();
        Map<String, String> requests = new HashMap<>();
        jdbc.sql("""
                        select actor || chr(10) || key as name, request, answer from command_key
                        where actor = any(?) and key = any(?)""")
                .param(commands.stream().map(CommandKey::actor).distinct().toArray(String[]::new))
                .param(commands.stream().map(CommandKey::key).toArray(String[]::new))
                .query(row -> {
                    requests.put(row.getString("name"), row.getString("request"));
                    found.put(row.getString("name"), repeated(row.getString("answer")));
                });
        Map<CommandKey, AppendOutcome> answers = new HashMap<>();
        for (CommandKey command : commands) {
            String name = command.actor() + "\n" + command.key();
            AppendOutcome answer = found.get(name);
            if (answer != null) {
                answers.put(command, command.request().equals(requests.get(name)) ? answer : new KeyUsedOtherwise());
            }
        }
        return answers;
    }

    /** Keeps each answer for a retry. */
    void keep(Map<CommandKey, Appended> answers, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        answers.forEach((command, answer) -> rows.add(
                new Object[] {command.actor(), command.key(), command.request(), text(answer), Timestamp.from(now)}));
        batches.batchUpdate(
                "insert into command_key (actor, key, request, answer, at) values (?, ?, ?, ?::jsonb, ?)", rows);
    }

    private static String text(Appended answer) {
        ObjectNode json = JSON.createObjectNode().put("person", answer.person()).put("sequence", answer.sequence());
        var entries = json.putArray("entries");
        answer.entries().forEach(id -> entries.add(id.value()));
        return JSON.writeValueAsString(json);
    }

    private static AppendOutcome repeated(String answer) {
        JsonNode json = JSON.readTree(answer);
        List<EntryId> entries = json.get("entries")
                .valueStream()
                .map(id -> new EntryId(id.asString()))
                .toList();
        return new Appended(json.get("person").asLong(), json.get("sequence").asLong(), entries, true);
    }
}
