package org.throughcare.service.work.caseload;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages. */
@Configuration
class CaseloadNavigation {
    @Bean
    NavigationItem navigationToCases() {
        return NavigationItem.forAll(15, "caseload.navigation", Paths.CASES);
    }
}
