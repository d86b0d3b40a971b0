package org.throughcare.service.demonstration;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.DemonstrationSignIns;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.SignIn;

/** Lists everybody of the invented organisation on the sign-in page; first those with whom to begin, and what to look at. */
@Component
@Profile("demonstration")
class ShownSignIns implements DemonstrationSignIns {
    private final StaffRegister register;

    ShownSignIns(StaffRegister register) {
        this.register = register;
    }

    @Override
    public SignIn.Demonstration shown() {
        return new SignIn.Demonstration(
                Demonstration.PASSWORD,
                register.all().stream()
                        .sorted(Comparator.comparingInt(ShownSignIns::place).thenComparing(StaffMember::username))
                        .map(member -> new SignIn.Person(
                                member.username(), member.name(), member.post().title(), shows(member)))
                        .toList());
    }

    private static int place(StaffMember member) {
        List<String> first = Demonstration.SHOWN;
        int at = first.indexOf(member.username());
        return at < 0 ? first.size() : at;
    }

    private static String shows(StaffMember member) {
        return Demonstration.SHOWN.contains(member.username()) ? Text.text("work.shows." + member.username()) : "";
    }
}
