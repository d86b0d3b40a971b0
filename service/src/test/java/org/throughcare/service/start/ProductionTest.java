package org.throughcare.service.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.service.database.CannotStart;

/** The production profile refuses what is fit for a demonstration only, and says what to do instead. */
class ProductionTest {
    private static final Map<String, Object> FIT = Map.of(
            "throughcare.database.url", "jdbc:postgresql://db:5432/throughcare",
            "throughcare.database.user", "runs",
            "throughcare.database.password", "secret",
            "throughcare.database.migration-user", "owns",
            "throughcare.keys.file", "/keys/master");

    @Test
    void whatIsFitIsNotRefused() {
        assertThatCode(() -> Production.check(FIT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "throughcare.database.url, --database-url",
        "throughcare.database.password, THROUGHCARE_DATABASE_PASSWORD",
        "throughcare.database.migration-user, --migration-user",
        "throughcare.keys.file, THROUGHCARE_MASTER_KEY_FILE"
    })
    void whatIsMissingIsNamedInOneSentence(String missing, String remedy) {
        Map<String, Object> properties = new HashMap<>(FIT);
        properties.remove(missing);
        assertThatThrownBy(() -> Production.check(properties))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(remedy)
                .hasMessageMatching("[^.]*\\.");
    }

    @Test
    void theOwnerOfTheTablesDoesNotRunTheService() {
        Map<String, Object> properties = new HashMap<>(FIT);
        properties.put("throughcare.database.migration-user", "runs");
        assertThatThrownBy(() -> Production.check(properties)).hasMessageContaining("owner of the tables");
    }
}
