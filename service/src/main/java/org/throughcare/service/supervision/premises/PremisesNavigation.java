package org.throughcare.service.supervision.premises;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers those who work at approved premises. */
@Configuration
class PremisesNavigation {
    @Bean
    NavigationItem navigationToResidents() {
        return NavigationItem.forThose(Role.AP_STAFF.name(), 2, "premises.navigation", Paths.PREMISES);
    }
}
