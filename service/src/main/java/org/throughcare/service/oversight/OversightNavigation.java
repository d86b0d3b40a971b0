package org.throughcare.service.oversight;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages. */
@Configuration
class OversightNavigation {
    @Bean
    NavigationItem navigationToWeekendHandover() {
        return forRoles(WeekendHandovers.READERS, 12, "oversight.weekend.navigation", Paths.WEEKEND_HANDOVER);
    }

    @Bean
    NavigationItem navigationToTeam() {
        return forRoles(Set.of(Role.SPO), 13, "oversight.team.navigation", Paths.TEAM);
    }

    @Bean
    NavigationItem navigationToUnit() {
        return forRoles(Set.of(Role.PDU_HEAD), 13, "oversight.unit.navigation", Paths.UNIT);
    }

    @Bean
    NavigationItem navigationToTimeOfUnits() {
        return NavigationItem.forThose(Act.SAMPLE.name(), 14, "oversight.time.navigation", Paths.UNIT_TIME)
                .unless(Role.PDU_HEAD.name());
    }

    @Bean
    NavigationItem navigationToSupervisionAgenda() {
        return forRoles(Set.of(Role.SPO, Role.COM), 14, "agenda.navigation", Paths.SUPERVISION_AGENDA);
    }

    @Bean
    NavigationItem navigationToAssurance() {
        return NavigationItem.forThose(Act.RATE_AGAIN.name(), 15, "assurance.navigation", Paths.ASSURANCE);
    }

    private static NavigationItem forRoles(Set<Role> roles, int order, String key, String path) {
        return NavigationItem.forAny(roles.stream().map(Role::name).collect(Collectors.toSet()), order, key, path);
    }
}
