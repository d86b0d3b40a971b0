package org.throughcare.service.measures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of measures; seniors and heads of units come to them from the page of their team or unit. */
@Configuration
class MeasuresNavigation {
    @Bean
    NavigationItem navigationToMeasuresOfRecalls() {
        return NavigationItem.forThose(Act.MEASURE.name(), 16, "measures.navigation", Paths.RECALL_MEASURES)
                .unless(Role.SPO.name(), Role.PDU_HEAD.name());
    }
}
