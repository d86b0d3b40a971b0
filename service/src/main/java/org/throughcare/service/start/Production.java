package org.throughcare.service.start;

import java.util.Map;
import java.util.Objects;
import org.throughcare.service.database.CannotStart;

/** What the production profile refuses before anything is started, each with one sentence. */
final class Production {
    private Production() {}

    /**
     * Refuses what is fit for a demonstration only.
     *
     * @param properties what the service would be told
     * @throws CannotStart if anything is
     */
    static void check(Map<String, Object> properties) {
        if (!properties.containsKey("throughcare.database.url")) {
            throw new CannotStart(
                    "The production profile does not run on the embedded database, which has no passwords:"
                            + " give a PostgreSQL with --database-url.");
        }
        if (!properties.containsKey("throughcare.database.password")) {
            throw new CannotStart("The production profile does not sign in to its database without a password:"
                    + " set THROUGHCARE_DATABASE_PASSWORD.");
        }
        Object owner = properties.get("throughcare.database.migration-user");
        if (owner == null || Objects.equals(owner, properties.get("throughcare.database.user"))) {
            throw new CannotStart(
                    "The production profile does not run as the owner of the tables: give the user that owns"
                            + " them with --migration-user and another with --database-user.");
        }
        if (!properties.containsKey("throughcare.keys.file")) {
            throw new CannotStart("The production profile does not make a master key of its own beside the data:"
                    + " name the file that holds yours with THROUGHCARE_MASTER_KEY_FILE.");
        }
    }
}
