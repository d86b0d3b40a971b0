package org.throughcare.service.access.pages;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;

/** Members of staff as pages name them. */
@Component
class Colleagues {
    private final StaffRegister register;

    Colleagues(StaffRegister register) {
        this.register = register;
    }

    StaffMember numbered(long id) {
        return register.numbered(id).orElseThrow(() -> new IllegalStateException("no member of staff " + id));
    }

    /** Where they work; empty where none is recorded. */
    static String place(StaffMember member) {
        return Stream.of(member.unit(), member.prison(), member.organisation(), member.region())
                .filter(place -> place != null && !place.isBlank())
                .findFirst()
                .orElse("");
    }
}
