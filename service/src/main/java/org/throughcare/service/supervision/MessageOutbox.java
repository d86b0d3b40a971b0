package org.throughcare.service.supervision;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.ErasedWith;

/**
 * Keeps messages for whoever carries them, sealed under the key of the case. Nothing carries them in the demonstration,
 * where they stay as they are; nothing of them is written to any log.
 */
@Component
class MessageOutbox implements Messages, ErasedWith {
    private static final int LAST = 5;

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Transactions transactions;

    MessageOutbox(JdbcClient jdbc, CaseWords words, Transactions transactions) {
        this.jdbc = jdbc;
        this.words = words;
        this.transactions = transactions;
    }

    @Override
    public void send(Message message) {
        byte[] number = words.seal(message.person(), place(message.person(), "number"), message.number());
        byte[] said = words.seal(message.person(), place(message.person(), "words"), message.words());
        transactions.computing(() -> jdbc.sql(
                        "insert into text_message (person, staff, number, words, state, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        message.person(),
                        message.staff(),
                        number,
                        said,
                        State.WAITING.name(),
                        Timestamp.from(message.at()))
                .update());
    }

    @Override
    public List<Sent> last(long person) {
        return jdbc.sql("select words, at, state from text_message where person = ? order by at desc, id desc limit ?")
                .params(person, LAST)
                .query((row, number) -> new Sent(
                        words.open(person, place(person, "words"), row.getBytes("words")),
                        row.getTimestamp("at").toInstant(),
                        State.valueOf(row.getString("state"))))
                .list();
    }

    @Override
    public void erase(List<Long> records) {
        jdbc.sql("delete from text_message where person = any(?)")
                .param(records.toArray(Long[]::new))
                .update();
    }

    private static String place(long person, String what) {
        return "text-message/" + person + "/" + what;
    }
}
