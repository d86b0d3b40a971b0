package org.throughcare.journeys.gallery;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.cases.CaseIdentity;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.LookingBack;
import org.throughcare.service.web.model.cases.CaseShell.Tab;

/** All samples. */
public final class Samples {
    /** A Friday afternoon at ten to five. */
    static final Instant NOW = Instant.parse("2024-05-31T15:50:00Z");

    /** The longest name that a page must hold. */
    static final String LONG_NAME = "Maximiliana-Theodora Featherstonehaugh-Cholmondeley Ap Rhydderch-Llanfairpwllgwyn";

    private Samples() {}

    /** Every sample of every template. */
    public static List<Sample> all() {
        return Stream.of(
                        PlainSamples.all(),
                        WorkSamples.all(),
                        AccessSamples.all(),
                        EmergencySamples.all(),
                        GivingAccessSamples.all(),
                        PeopleSamples.all(),
                        MatchSamples.all(),
                        FeedSamples.all(),
                        OverviewSamples.all(),
                        CaseSamples.all(),
                        WeighSamples.all(),
                        RiskSamples.all(),
                        AssessmentSamples.all(),
                        RecallSamples.all(),
                        ChronologySamples.all(),
                        ReplaySamples.all(),
                        AppointmentSamples.all(),
                        ComplianceSamples.all(),
                        DiarySamples.all(),
                        NoteSamples.all(),
                        LetterSamples.all(),
                        OversightSamples.all(),
                        AgendaSamples.all(),
                        AssuranceSamples.all(),
                        MeasureSamples.all(),
                        PersonSamples.all(),
                        PartnerSamples.all(),
                        ResidentSamples.all(),
                        TimeSamples.all(),
                        CaseloadSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    /** What stands around the pages of a case; none of its places is here. */
    static CaseShell shell(CaseIdentity identity, @Nullable Instant emergencyUntil, @Nullable LookingBack back) {
        String crn = identity.crn();
        return new CaseShell(
                identity,
                List.of(
                        new Tab("Overview", Paths.caseOf(crn), true),
                        new Tab("Chronology", Paths.chronology(crn), false),
                        new Tab("What is due", Paths.due(crn), false),
                        new Tab("Risk and plan", Paths.risk(crn), false),
                        new Tab("The person", Paths.person(crn), false)),
                emergencyUntil == null && back == null
                        ? List.of(
                                new Tab("Add a note", Paths.newNote(crn), false),
                                new Tab("Text the person", Paths.newText(crn), false))
                        : List.of(),
                back == null ? "" : "1/5/2024 16:50",
                back,
                emergencyUntil,
                NOW);
    }

    /** Where every sample is shown. */
    public static List<String> addresses() {
        return all().stream().map(Sample::address).toList();
    }

    /** One sample. */
    public static Sample named(String name) {
        return all().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample " + name));
    }
}
