package org.throughcare.service.database;

/**
 * On whose behalf a transaction runs. It decides the database role, and with it what the database lets the transaction
 * see and change; a transaction that is on nobody's behalf may see and change nothing.
 */
public sealed interface Acting {

    /** The database role the transaction takes on. */
    String databaseRole();

    /** Who it is, as the audit names them. */
    String name();

    /**
     * A signed-in member of staff or partner: sees only the cases that need-to-know allows.
     *
     * @param staff the number of the member of staff
     * @param username what they sign in with
     */
    record Person(long staff, String username) implements Acting {
        @Override
        public String databaseRole() {
            return "throughcare_person";
        }

        @Override
        public String name() {
            return username;
        }
    }

    /**
     * Work that no person asked for at this moment: feeds, wake-ups, rebuilding. It reads and appends to any case and
     * makes no adverse decision.
     *
     * @param task what the work is
     */
    record Engine(String task) implements Acting {
        @Override
        public String databaseRole() {
            return "throughcare_engine";
        }

        @Override
        public String name() {
            return "system:" + task;
        }
    }

    /**
     * Seals the audit: the only one that gives leaves their places.
     *
     * @param node which node seals
     */
    record Sealer(String node) implements Acting {
        @Override
        public String databaseRole() {
            return "throughcare_sealer";
        }

        @Override
        public String name() {
            return "sealer:" + node;
        }
    }

    /**
     * Carries out an erasure that a named person decided: the only one that may destroy a key or take away projections
     * for good.
     *
     * @param decidedBy who decided it
     */
    record Eraser(String decidedBy) implements Acting {
        @Override
        public String databaseRole() {
            return "throughcare_eraser";
        }

        @Override
        public String name() {
            return decidedBy;
        }
    }

    /**
     * Asks whether a place is permitted, and can read nothing but the areas that victims asked for (R25).
     *
     * @param asker who wants to know
     */
    record ConflictCheck(String asker) implements Acting {
        @Override
        public String databaseRole() {
            return "throughcare_conflict";
        }

        @Override
        public String name() {
            return asker;
        }
    }

    /**
     * A victim liaison officer or another named user of the sealed store of victims' data (R112).
     *
     * @param staff the number of the member of staff
     * @param username what they sign in with
     */
    record VictimLiaison(long staff, String username) implements Acting {
        @Override
        public String databaseRole() {
            return "throughcare_victims";
        }

        @Override
        public String name() {
            return username;
        }
    }
}
