package org.throughcare.service.risk.scores;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.store.ErasedWith;

/** Lets go of the note that the scores of a case that is erased are to be looked at. */
@Component
class ErasedScores implements ErasedWith {
    private final JdbcClient jdbc;

    ErasedScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(List<Long> records) {
        jdbc.sql("delete from score_due where subject = any(?)")
                .param(records.toArray(Long[]::new))
                .update();
    }
}
