package org.throughcare.practice.duties.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.revoked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.licence.LicenceFact.ConditionReviewed;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.terms.Role;

class R36LicenceToolNotUsedTest {
    private static final String KIND = "LICENCE_TOOL_NOT_USED";
    private static final List<String> SUPPORT = List.of("engage with the support service");
    private static final List<String> MONITORING = List.of("curfew", "GPS tag");

    private final CaseFixture set =
            anAllocatedCase().at("2022-06-13 10:00", "conditions", new ConditionsSet(false, SUPPORT, MONITORING, null));

    @Test
    void conditionsSetWithoutTheDecisionStepAskForItWithinAWorkingDay() {
        assertThat(set.until("2022-06-13 12:00"))
                .raises(KIND)
                .at("2022-06-13 10:00")
                .dueAt("2022-06-14 17:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("conditions", "holder");
    }

    @Test
    void r38WhatWasAtHandAndNotChosenIsNamed() {
        assertThat(set.until("2022-06-13 12:00"))
                .raises(KIND)
                .saying("At hand and not chosen, with no reason on record: curfew and GPS tag");
    }

    @Test
    void n02ASupportConditionIsNeverCalledWrong() {
        var disputed = set.at(
                "2022-06-13 11:00",
                "dispute",
                new ConditionReviewed("engage with the support service", false, "not for this person"));

        assertThat(disputed.until("2022-06-13 12:00"))
                .raises(KIND)
                .restingOn("conditions", "holder")
                .notSaying("support service")
                .notSaying("inappropriate");
    }

    @Test
    void theDecisionStepOrAManagersReasonKeepsItSilent() {
        var used = new ConditionsSet(true, SUPPORT, MONITORING, null);
        var skipped = new ConditionsSet(false, SUPPORT, MONITORING, "release brought forward by the court");

        assertThat(anAllocatedCase().at("2022-06-13 10:00", "conditions", used).until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(anAllocatedCase()
                        .at("2022-06-13 10:00", "conditions", skipped)
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void carryingOutTheStepAfterwardsAnswersIt() {
        var used = new ConditionsSet(true, SUPPORT, List.of(), null);

        assertThat(set.at("2022-06-14 09:00", "step", used).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("step", "2022-06-14 09:00");
    }

    @Test
    void itEndsUnansweredWithTheLicence() {
        assertThat(set.at("2022-06-24 10:00", "revoked", revoked()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("revoked", "2022-06-24 10:00");
    }
}
