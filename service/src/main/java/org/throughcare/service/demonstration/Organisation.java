package org.throughcare.service.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughcare.service.access.Post;

/** The invented organisation: two regions, three probation delivery units, eight teams, two prisons and their partners. */
final class Organisation {
    static final Map<String, String> UNITS =
            Map.of("Northgate", "North Vale", "Millbrook", "North Vale", "Eastmoor", "South Shore");
    static final Map<String, List<String>> TEAMS = Map.of(
            "Northgate", List.of("Northgate One", "Northgate Two", "Northgate Three"),
            "Millbrook", List.of("Millbrook One", "Millbrook Two", "Millbrook Three"),
            "Eastmoor", List.of("Eastmoor One", "Eastmoor Two"));
    static final List<String> PRISONS = List.of("Fellside prison", "Marsh End prison");

    static final String LARCH_HOUSE = "Larch House";
    static final Map<String, String> PREMISES = Map.of("North Vale", LARCH_HOUSE, "South Shore", "Sandpiper Lodge");

    private final List<Seat> seats = new ArrayList<>();

    private Organisation() {}

    /**
     * One post to be filled.
     *
     * @param username what its holder signs in with
     * @param team their team, or empty text
     * @param unit their unit, or empty text
     * @param region their region, or empty text
     * @param prison their prison, or empty text
     * @param organisation the partner they work for, or empty text
     */
    record Seat(
            String username, Post post, String team, String unit, String region, String prison, String organisation) {}

    static List<Seat> seats() {
        Organisation organisation = new Organisation();
        UNITS.keySet().stream().sorted().forEach(organisation::unit);
        List.of("North Vale", "South Shore").forEach(organisation::region);
        PRISONS.forEach(organisation::prison);
        organisation.partners();
        return List.copyOf(organisation.seats);
    }

    private void unit(String unit) {
        String region = UNITS.getOrDefault(unit, "");
        String short_ = unit.toLowerCase(java.util.Locale.ROOT);
        List<String> teams = TEAMS.getOrDefault(unit, List.of());
        for (int i = 0; i < teams.size(); i++) {
            String team = teams.get(i);
            String prefix = short_ + "-" + (i + 1);
            add(prefix + "-po1", Post.PROBATION_OFFICER, team, unit, region);
            add(prefix + "-po2", Post.PROBATION_OFFICER, team, unit, region);
            add(prefix + "-pso", Post.PROBATION_SERVICES_OFFICER, team, unit, region);
            add(prefix + "-admin", Post.CASE_ADMINISTRATOR, team, unit, region);
        }
        add(short_ + "-spo1", Post.SENIOR_PROBATION_OFFICER, teams.getFirst(), unit, region);
        add(short_ + "-spo2", Post.SENIOR_PROBATION_OFFICER, teams.get(1), unit, region);
        add(short_ + "-head", Post.HEAD_OF_PDU, "", unit, region);
        add(short_ + "-court", Post.COURT_OFFICER, "", unit, region);
        add(short_ + "-iom", Post.IOM_OFFICER, "", unit, region);
    }

    private void region(String region) {
        String short_ = region.startsWith("North") ? "north" : "south";
        add(
                short_ + "-manager",
                Post.SENIOR_MANAGER,
                "",
                region.startsWith("North") ? "Northgate" : "Eastmoor",
                region);
        add(short_ + "-oncall", Post.ON_CALL_MANAGER, "", "", region);
        add(short_ + "-victims", Post.VICTIM_LIAISON_OFFICER, "", "", region);
        seats.add(new Seat(
                short_ + "-premises",
                Post.APPROVED_PREMISES_WORKER,
                "",
                "",
                region,
                "",
                PREMISES.getOrDefault(region, "")));
    }

    private void prison(String prison) {
        String short_ = prison.substring(0, prison.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
        seats.add(new Seat(short_ + "-pom", Post.PRISON_OFFENDER_MANAGER, "", "", "", prison, ""));
        seats.add(new Seat(short_ + "-omu", Post.HEAD_OF_OFFENDER_MANAGEMENT, "", "", "", prison, ""));
    }

    private void partners() {
        seats.add(new Seat("recall-1", Post.PPCS_CASEWORKER, "", "", "", "", "Recall casework section"));
        seats.add(new Seat("recall-2", Post.PPCS_CASEWORKER, "", "", "", "", "Recall casework section"));
        seats.add(new Seat("police-north", Post.POLICE_OFFICER, "", "", "", "", "Vale police"));
        seats.add(new Seat("police-south", Post.POLICE_OFFICER, "", "", "", "", "Shore police"));
        seats.add(new Seat("provider", Post.TREATMENT_PROVIDER, "", "", "", "", "Clearway treatment"));
        seats.add(new Seat("inspector", Post.INSPECTOR, "", "", "", "", "Inspectorate"));
        seats.add(new Seat("sfo-lead", Post.SFO_LEAD, "", "", "", "", ""));
        seats.add(new Seat("data-protection", Post.DATA_PROTECTION_OFFICER, "", "", "", "", ""));
    }

    private void add(String username, Post post, String team, String unit, String region) {
        seats.add(new Seat(username, post, team, unit, region, "", ""));
    }
}
