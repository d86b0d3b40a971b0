package org.throughcare.service.recall.partners;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;

/** The prisons that somebody can come back to. */
@Component
public class Prisons {
    private final StaffRegister register;

    Prisons(StaffRegister register) {
        this.register = register;
    }

    /** Those that somebody works for here, by name. */
    public List<String> names() {
        return register.all().stream()
                .map(StaffMember::prison)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
