package org.throughcare.service.measures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.service.access.Act;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of measures. */
@Configuration
class MeasuresNavigation {
    @Bean
    NavigationItem navigationToMeasuresOfRecalls() {
        return NavigationItem.forThose(Act.MEASURE.name(), 16, "measures.navigation", Paths.RECALL_MEASURES);
    }
}
