package org.throughcare.service.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.web.Viewer;
import org.throughcare.service.web.Viewers;

/** Tells the layout who looks at a page; the permissions are the names of the acts and roles that their post is given. */
@Component
class StaffViewers implements Viewers {
    @Override
    public Optional<Viewer> of(HttpServletRequest request) {
        return CurrentStaff.of(request).map(signedIn -> viewer(signedIn.staff()));
    }

    private static Viewer viewer(StaffMember member) {
        return new Viewer(
                member.name(),
                member.post().title(),
                place(member),
                Stream.concat(
                                Arrays.stream(Act.values())
                                        .filter(member.post()::may)
                                        .map(Act::name),
                                member.post().roles().stream().map(Role::name))
                        .collect(Collectors.toSet()));
    }

    private static String place(StaffMember member) {
        return Stream.of(member.unit(), member.prison(), member.organisation(), member.region())
                .filter(place -> place != null && !place.isBlank())
                .findFirst()
                .orElse("");
    }
}
