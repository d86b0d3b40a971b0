package org.throughcare.service.start;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the record is and who the service is for; shared by the start and by every command that works on the record. */
final class StartOptions {
    /** What the service is started for. */
    enum Profile {
        DEMONSTRATION,
        PRODUCTION
    }

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The folder that keeps the embedded database and its key. Default: ./${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = {
                "A PostgreSQL to use instead, as jdbc:postgresql://HOST:PORT/NAME.",
                "Passwords come from THROUGHCARE_DATABASE_PASSWORD and THROUGHCARE_MIGRATION_PASSWORD."
            })
    private @Nullable String url;

    @Option(names = "--database-user", paramLabel = "USER", description = "Who the service runs as in it.")
    private @Nullable String user;

    @Option(
            names = "--migration-user",
            paramLabel = "USER",
            description = "Who owns the tables in it and may create roles. Default: the database user.")
    private @Nullable String migrationUser;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "demonstration",
            description = "demonstration (invented people and sign-ins) or production. Default: ${DEFAULT-VALUE}.")
    private Profile profile = Profile.DEMONSTRATION;

    Profile profile() {
        return profile;
    }

    /** What Spring is told. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("throughcare.database.data", data.toString());
        put(properties, "throughcare.database.url", url);
        put(properties, "throughcare.database.user", user);
        put(properties, "throughcare.database.password", System.getenv("THROUGHCARE_DATABASE_PASSWORD"));
        put(properties, "throughcare.database.migration-user", migrationUser);
        put(properties, "throughcare.database.migration-password", System.getenv("THROUGHCARE_MIGRATION_PASSWORD"));
        put(properties, "throughcare.keys.file", System.getenv("THROUGHCARE_MASTER_KEY_FILE"));
        put(properties, "throughcare.sign-in.oidc.issuer", System.getenv("THROUGHCARE_OIDC_ISSUER"));
        put(properties, "throughcare.sign-in.oidc.client-id", System.getenv("THROUGHCARE_OIDC_CLIENT_ID"));
        put(properties, "throughcare.sign-in.oidc.client-secret", System.getenv("THROUGHCARE_OIDC_CLIENT_SECRET"));
        put(properties, "throughcare.sign-in.oidc.claim", System.getenv("THROUGHCARE_OIDC_CLAIM"));
        put(properties, "throughcare.sign-in.oidc.name", System.getenv("THROUGHCARE_OIDC_NAME"));
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(name, value);
        }
    }
}
