package org.throughcare.service.access.pages;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.Organisation;
import org.throughcare.service.web.model.access.Organisation.Member;
import org.throughcare.service.web.model.access.Organisation.OnCall;
import org.throughcare.service.web.model.access.Organisation.Team;

/** Who works where and who is on call. */
@Controller
class OrganisationPages {
    private final StaffRegister register;
    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final InstantSource clock;

    OrganisationPages(StaffRegister register, JdbcClient jdbc, Transactions transactions, InstantSource clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Paths.ORGANISATION)
    ModelAndView show(@RequestParam(defaultValue = "") String unit, SignedIn who) {
        List<String> units = transactions.as(
                who.acting(),
                () -> jdbc.sql("select name from unit order by name")
                        .query(String.class)
                        .list());
        String shown = units.contains(unit) ? unit : "";
        return Pages.page(
                "access/organisation",
                Text.text("access.organisation.title"),
                new Organisation(
                        units.stream().map(name -> Choice.of(name, name)).toList(),
                        shown,
                        onCall(who, shown),
                        teams(shown)));
    }

    private List<OnCall> onCall(SignedIn who, String unit) {
        return transactions.as(
                who.acting(),
                () -> jdbc.sql("""
                                select s.name, o.region, o.starts, o.ends
                                from on_call_shift o join staff s on s.id = o.staff join unit u on u.region = o.region
                                where u.name = ? and o.ends > ? order by o.starts, o.id""")
                        .param(unit)
                        .param(Timestamp.from(clock.instant()))
                        .query((row, number) -> new OnCall(
                                row.getString("name"),
                                row.getString("region"),
                                row.getTimestamp("starts").toInstant(),
                                row.getTimestamp("ends").toInstant()))
                        .list());
    }

    private List<Team> teams(String unit) {
        Map<String, List<Member>> teams = new LinkedHashMap<>();
        register.all().stream()
                .filter(member -> unit.equals(member.unit()))
                .forEach(member -> teams.computeIfAbsent(
                                Objects.requireNonNullElse(member.team(), unit), _ -> new ArrayList<>())
                        .add(new Member(member.name(), member.post().title(), member.code())));
        return teams.entrySet().stream()
                .map(team -> new Team(team.getKey(), team.getValue()))
                .toList();
    }
}
