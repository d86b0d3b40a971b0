package org.throughcare.service.feeds.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.COURT;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.FeedSource.PROBATION;
import static org.throughcare.service.feeds.Reading.sound;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.terms.Nature;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.reading.ReferenceTable;

/** Every row of every table can be used: no code of it falls on a word that does not exist. */
class ReferenceTablesTest {
    private static final Set<String> BEAR_ON_RISK = Set.of("X", "V", "H", "R", "S", "P", "W");
    private static final Set<String> WEIGHED = Set.of("INTELLIGENCE", "SELF_HARM", "CLASSIFY");

    @Test
    void everyTypeOfEventIsReadAsItsRowSays() {
        Set<ReadAs> used = new TreeSet<>();
        EventTypesKnown.all().forEach(type -> used.add(EventTypes.of(type, 1).reading()));
        assertThat(used).hasSize(ReadAs.values().length - 1).doesNotContain(ReadAs.KEPT);
    }

    @Test
    void theLongestNameThatFitsAnEventCounts() {
        assertThat(EventTypes.of("adjudication.report.created", 1).reading()).isEqualTo(ReadAs.ADJUDICATION);
        assertThat(EventTypes.of("adjudication.punishments.created", 1).reading())
                .isEqualTo(ReadAs.NOTE);
        assertThat(EventTypes.of("adjudication", 1)).isEqualTo(EventTypes.UNKNOWN);
    }

    @Test
    void everyAlertCodeIsRead() {
        ReferenceTable codes = ReferenceTable.builtIn("alert-codes.csv");
        assertThat(codes.rows()).hasSize(213);
        codes.rows()
                .keySet()
                .forEach(code -> sound(
                        PRISON,
                        EventText.of("person.alert.created")
                                .noms("A1234BC")
                                .saying("alertCode", code)
                                .line()));
    }

    @Test
    void anAlertOfAFamilyThatBearsOnRiskIsWeighedOrIsOfTheFewThatSayNothingOfIt() {
        Set<String> sayNothing = Set.of(
                "RHI", "RLO", "RME", "TIERA", "TIERB", "TIERC", "TIERCT", "TIERD", "TIERDT", "RCDR", "ROTL", "RROTL",
                "SROTL", "VLES", "XXRAY", "XD", "XYA", "XFO", "XIT");
        ReferenceTable.builtIn("alert-codes.csv").rows().forEach((code, row) -> {
            if (BEAR_ON_RISK.contains(row.text("family")) && !sayNothing.contains(code)) {
                assertThat(row.text("becomes")).as(code).isIn(WEIGHED);
            }
        });
    }

    @Test
    void everyIncidentTypeAndRoleIsRead() {
        for (String type : ReferenceTable.builtIn("incident-types.csv").rows().keySet()) {
            for (String role :
                    ReferenceTable.builtIn("incident-roles.csv").rows().keySet()) {
                sound(
                        PRISON,
                        EventText.of("incident.report.created")
                                .noms("A1234BC")
                                .detail("{\"type\": \"" + type + "\", \"role\": \"" + role + "\"}")
                                .line());
            }
        }
    }

    @Test
    void everyResultOfACourtIsRead() {
        ReferenceTable.builtIn("judicial-results.csv")
                .rows()
                .keySet()
                .forEach(label -> sound(
                        COURT,
                        EventText.of("court.case.sentenced")
                                .named("DEFENDANT_ID", "d-1")
                                .detail("{\"offences\": [{\"title\": \"Theft\", \"judicialResults\": [{\"label\": \""
                                        + label + "\", \"months\": 6}]}]}")
                                .line()));
    }

    @Test
    void everyRegisterIsRead() {
        ReferenceTable.builtIn("registers.csv")
                .rows()
                .keySet()
                .forEach(code -> sound(
                        PROBATION,
                        EventText.of("probation-case.registration.added")
                                .named("CRN", "X123456")
                                .saying("registerTypeCode", code)
                                .line()));
    }

    @Test
    void everyWordForAnOffenceStandsForANature() {
        ReferenceTable.builtIn("offence-words.csv")
                .rows()
                .forEach((word, row) -> assertThat(row.several("natures", Nature.class))
                        .as(word)
                        .isNotEmpty());
        assertThat(Natures.named("Possession of a bladed article in a public place"))
                .containsExactly(Nature.WEAPON);
        assertThat(Natures.named("Making off without payment")).isEmpty();
    }
}
