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

    @ParameterizedTest
    @CsvSource({
        "throughcare.sign-in.oidc.issuer, THROUGHCARE_OIDC_ISSUER",
        "throughcare.sign-in.oidc.client-id, THROUGHCARE_OIDC_CLIENT_ID",
        "throughcare.sign-in.oidc.client-secret, THROUGHCARE_OIDC_CLIENT_SECRET"
    })
    void nobodySignsInWithAPasswordKeptHere(String missing, String remedy) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "throughcare.sign-in.oidc.issuer", "https://provider.example",
                "throughcare.sign-in.oidc.client-id", "throughcare",
                "throughcare.sign-in.oidc.client-secret", "secret"));
        assertThatCode(() -> Production.checkSignIn(properties)).doesNotThrowAnyException();
        properties.remove(missing);
        assertThatThrownBy(() -> Production.checkSignIn(properties))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(remedy)
                .hasMessageMatching("[^.]*\\.");
        properties.put(missing, "http://provider.example");
        properties.put("throughcare.sign-in.oidc.issuer", "http://provider.example");
        assertThatThrownBy(() -> Production.checkSignIn(properties)).hasMessageContaining("https");
    }

    @Test
    void theOwnerOfTheTablesDoesNotRunTheService() {
        Map<String, Object> properties = new HashMap<>(FIT);
        properties.put("throughcare.database.migration-user", "runs");
        assertThatThrownBy(() -> Production.check(properties)).hasMessageContaining("owner of the tables");
    }
}
