package org.throughcare.service.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.DemonstrationSignIns;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.web.model.access.SignIn;

/** Lists everybody of the invented organisation on the sign-in page. */
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
                        .map(member -> new SignIn.Person(
                                member.username(), member.name(), member.post().title(), ""))
                        .toList());
    }
}
