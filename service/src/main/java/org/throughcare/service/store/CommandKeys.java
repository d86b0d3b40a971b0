package org.throughcare.service.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    CommandKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Keeps the answer for a retry. */
    void keep(CommandKey command, Appended answer, Instant now) {
        ObjectNode json = JSON.createObjectNode().put("person", answer.person()).put("sequence", answer.sequence());
        var entries = json.putArray("entries");
        answer.entries().forEach(id -> entries.add(id.value()));
        jdbc.sql("insert into command_key (actor, key, request, answer, at) values (?, ?, ?, ?::jsonb, ?)")
                .param(command.actor())
                .param(command.key())
                .param(command.request())
                .param(JSON.writeValueAsString(json))
                .param(Timestamp.from(now))
                .update();
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
