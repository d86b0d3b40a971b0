package org.throughcare.service.demonstration;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.stereotype.Component;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.service.access.Post;

/** Puts the invented organisation into an empty database. */
@Component
class SeedingOrganisation {
    private static final long NAMES = 41;

    private final JdbcClient jdbc;

    SeedingOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void seed(String password, Instant now) {
        Organisation.UNITS.values().stream()
                .distinct()
                .forEach(region -> insert("insert into region (name) values (?) on conflict do nothing", region));
        Organisation.UNITS.forEach((unit, region) ->
                insert("insert into unit (name, region) values (?, ?) on conflict do nothing", unit, region));
        Organisation.TEAMS.forEach((unit, teams) -> teams.forEach(
                team -> insert("insert into team (name, unit) values (?, ?) on conflict do nothing", team, unit)));
        String encoded = String.valueOf(
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
        InventedPeople names = new InventedPeople(NAMES);
        List<Organisation.Seat> seats = Organisation.seats();
        for (int i = 0; i < seats.size(); i++) {
            staff(seats.get(i), i, String.valueOf(names.person(i).name()), encoded);
        }
        onCall(now);
    }

    private void staff(Organisation.Seat seat, int number, String name, String encoded) {
        jdbc.sql("""
                        insert into staff (username, code, name, post, reach, team, unit, region, prison, organisation,
                                           clearance, password)
                        values (?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''),
                                ?, ?)
                        on conflict (username) do nothing""")
                .params(
                        seat.username(),
                        "N%02dA%03d".formatted(number / 50 + 1, number),
                        name,
                        seat.post().name(),
                        seat.post().reach().name(),
                        seat.team(),
                        seat.unit(),
                        seat.region(),
                        seat.prison(),
                        seat.organisation(),
                        cleared(seat.post()) ? "RESTRICTED_INTELLIGENCE" : "NONE",
                        encoded)
                .update();
    }

    private static boolean cleared(Post post) {
        return switch (post) {
            case HEAD_OF_PDU, SENIOR_MANAGER, POLICE_OFFICER, HEAD_OF_OFFENDER_MANAGEMENT, IOM_OFFICER -> true;
            case PROBATION_OFFICER,
                    PROBATION_SERVICES_OFFICER,
                    COURT_OFFICER,
                    CASE_ADMINISTRATOR,
                    SENIOR_PROBATION_OFFICER,
                    ON_CALL_MANAGER,
                    APPROVED_PREMISES_WORKER,
                    VICTIM_LIAISON_OFFICER,
                    SFO_LEAD,
                    DATA_PROTECTION_OFFICER,
                    INSPECTOR,
                    PRISON_OFFENDER_MANAGER,
                    PPCS_CASEWORKER,
                    TREATMENT_PROVIDER -> false;
        };
    }

    private void onCall(Instant now) {
        jdbc.sql("""
                        insert into on_call_shift (staff, region, starts, ends)
                        select id, region, ?, ? from staff where post = 'ON_CALL_MANAGER'""")
                .param(Timestamp.from(now.minus(Duration.ofHours(1))))
                .param(Timestamp.from(now.plus(Duration.ofDays(14))))
                .update();
    }

    private void insert(String sql, String... values) {
        jdbc.sql(sql).params((Object[]) values).update();
    }
}
