package org.throughcare.service.oversight;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages. */
@Configuration
class OversightNavigation {
    @Bean
    NavigationItem navigationToWeekendHandover() {
        return forRoles(WeekendHandovers.READERS, 12, "oversight.weekend.navigation", Paths.WEEKEND_HANDOVER);
    }

    private static NavigationItem forRoles(Set<Role> roles, int order, String key, String path) {
        return NavigationItem.forAny(roles.stream().map(Role::name).collect(Collectors.toSet()), order, key, path);
    }
}
