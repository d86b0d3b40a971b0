package org.throughcare.service.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.web.Text;
import org.throughcare.service.work.TimesAway;

/** What a unit had to do its work with, as far as it is on record: it stands beside every measure of it (A6). */
@Component
class StandingBeside {
    private final Caseload caseload;
    private final StaffRegister register;
    private final TimesAway away;

    StandingBeside(Caseload caseload, StaffRegister register, TimesAway away) {
        this.caseload = caseload;
        this.register = register;
        this.away = away;
    }

    /** Of {@code unit}, each in words, with what is not on record; inside a transaction of {@code who}, whose unit it is. */
    List<String> of(SignedIn who, String unit, Asking asking, int smallest) {
        List<StaffMember> members = register.all().stream()
                .filter(member -> unit.equals(member.unit()))
                .toList();
        OpenDuties asked = OpenDuties.at(asking.asAt(), who.staff().post().party(), Set.of());
        List<String> words = new ArrayList<>();
        words.add(Text.counted(
                "measures.beside.cases",
                caseload.count(asked, new CasesOf.Unit(unit)).cases()));
        words.add(Text.counted("measures.beside.practitioners", filling(members, Role.COM)));
        words.add(Text.counted("measures.beside.seniors", filling(members, Role.SPO)));
        if (members.size() < smallest) {
            words.add(Text.text("measures.beside.away.few", smallest));
        } else {
            int people = away.peopleAway(unit, asking.from(), asking.before());
            words.add(
                    people == 0
                            ? Text.text("measures.beside.away.none")
                            : Text.counted("measures.beside.away", people, members.size()));
        }
        words.add(Text.text("measures.beside.then"));
        return words;
    }

    private static long filling(List<StaffMember> members, Role role) {
        return members.stream()
                .filter(member -> member.post().roles().contains(role))
                .count();
    }
}
