package org.throughcare.service.risk.scores;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.commands.actuarial.ActuarialTables;
import org.throughcare.practice.risk.predictor.Predictors;

/** The predictors with the tables that come with Throughcare. */
@Configuration
class ScoresConfiguration {
    @Bean
    Predictors predictors() {
        return ActuarialTables.predictors();
    }
}
