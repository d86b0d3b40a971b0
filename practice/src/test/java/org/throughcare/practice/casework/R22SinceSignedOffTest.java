package org.throughcare.practice.casework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.SinceSignedOff.SignedOff;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.Told;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.ScoreCalculated;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;

/** An assessment opens on what became known since the last one was signed (R22). */
class R22SinceSignedOffTest {
    private static final String NOW = "2023-01-10 09:00";

    private final CaseFixture signed = anAllocatedCase()
            .at("2022-01-10 11:00", "sentence", Facts.custody())
            .at("2022-02-01 09:00", "before", Facts.incident(Nature.WEAPON))
            .at("2022-03-01 10:00", "level", Facts.level(RiskLevel.MEDIUM))
            .at("2022-03-01 10:00", "plan", new PlanMade(LocalDate.of(2022, 9, 1), List.of()))
            .at("2022-03-01 10:00", "signed", Facts.assessment(Facts.BURGLARY));

    @Test
    void onlyWhatBecameKnownSinceIsNew() {
        SinceSignedOff since = since(signed.at("2022-04-01 09:00", "new", Facts.incident(Nature.THREATS))
                .at("2022-04-02 09:00", "order", Facts.restrainingOrder())
                .at("2022-04-03 09:00", "child", new ChildInContact("stepchild", Change.BEGAN))
                .at("2022-04-04 09:00", "missed", Contact.missed()));
        assertThat(since.signs()).extracting(sign -> sign.stated().id().value()).containsExactly("new", "order");
        assertThat(since.entries().topics())
                .containsExactlyInAnyOrder(
                        Topic.CUSTODY_BEHAVIOUR, Topic.PROTECTIVE_ORDERS, Topic.CHILDREN, Topic.COMPLIANCE);
        assertThat(since.nothing()).isFalse();
    }

    @Test
    void whatHappenedBeforeAndWasToldSinceIsNew() {
        SinceSignedOff since = since(signed.with(Told.told("2022-02-10 09:00", "late", Facts.incident(Nature.VIOLENCE))
                .knownAt("2022-05-01 09:00")));
        assertThat(since.signs()).extracting(sign -> sign.stated().id().value()).containsExactly("late");
    }

    @Test
    void itSaysWhatTheLastSignOffSaid() {
        assertThat(since(signed.at("2022-06-01 10:00", "later", Facts.level(RiskLevel.HIGH))))
                .satisfies(since -> {
                    SignedOff last = requireNonNull(since.last());
                    assertThat(last.assessment().id().value()).isEqualTo("signed");
                    assertThat(last.assessment().fact().offencesAnalysed()).containsExactly(Facts.BURGLARY);
                    assertThat(requireNonNull(last.level()).id().value()).isEqualTo("level");
                    assertThat(last.plan()).isNotNull();
                    assertThat(since.levels())
                            .extracting(level -> level.id().value())
                            .containsExactly("later");
                });
    }

    @Test
    void a1WhatPointsDownIsNewToo() {
        SinceSignedOff since =
                since(signed.at("2022-04-01 09:00", "work", new Employment("a job in a kitchen", Change.BEGAN)));
        assertThat(since.easing())
                .singleElement()
                .satisfies(sign -> assertThat(sign.kind()).isEqualTo(EasingSign.Kind.WORK));
    }

    @Test
    void r12AScoreIsNoSignOff() {
        SinceSignedOff since = since(signed.at("2022-04-01 09:00", "new", Facts.incident(Nature.THREATS))
                .at(
                        "2022-05-01 09:00",
                        "score",
                        new ScoreCalculated("RSR", "PO2", "allocation", false, List.of(), null)));
        assertThat(since.signs()).hasSize(1);
    }

    @Test
    void withNothingSignedEverythingIsNew() {
        SinceSignedOff since = since(signed.without("signed"));
        assertThat(since.last()).isNull();
        assertThat(since.signs()).extracting(sign -> sign.stated().id().value()).contains("before");
    }

    private static SinceSignedOff since(CaseFixture fixture) {
        return SinceSignedOff.at(fixture.picture(Party.PROBATION, NOW), LondonTime.instant(NOW));
    }
}
