package org.throughcare.service.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.Policy;

/** The rules and the policy that the service runs on. */
@Configuration
class RulesConfiguration {

    @Bean
    Rulebook rulebook() {
        return StandardRulebook.rulebook();
    }

    @Bean
    Policy policy() {
        return new Policy(
                PolicyFile.builtIn(), new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));
    }
}
