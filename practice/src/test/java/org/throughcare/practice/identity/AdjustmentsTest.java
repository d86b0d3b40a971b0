package org.throughcare.practice.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.identity.IdentityFact.DetailEnded;
import org.throughcare.practice.identity.NeedFact.Condition;
import org.throughcare.practice.identity.NeedFact.Impact;
import org.throughcare.practice.identity.NeedFact.NeedRecorded;
import org.throughcare.practice.identity.NeedFact.NeedStatus;
import org.throughcare.practice.identity.NeedFact.ProvisionMade;
import org.throughcare.practice.identity.NeedFact.UsedFor;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Party;

class AdjustmentsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);

    private final CaseFixture needs = aCase().at(
                    "2021-01-04 10:00",
                    "reading",
                    new NeedRecorded(Condition.DYSLEXIA, NeedStatus.SCREENED, null, Set.of(Impact.READING), null))
            .at(
                    "2021-01-04 10:05",
                    "time",
                    new NeedRecorded(Condition.ADHD, NeedStatus.SELF_REPORTED, null, Set.of(Impact.TIME), null));

    private static NeedsHeld held(CaseFixture chronicle) {
        return IdentityPart.of(
                        chronicle.picture(Party.PROBATION, "2022-06-30 12:00").chronology())
                .needs();
    }

    private static ProvisionMade provision(String what, @Nullable String need, UsedFor... uses) {
        return new ProvisionMade(what, need == null ? null : new EntryId(need), Set.of(uses), null, null, null, null);
    }

    @Test
    void anAdjustmentReachesWhatItIsUsedFor() {
        var adjusted = needs.at(
                        "2021-02-01 10:00", "print", provision("large print, plain words", "reading", UsedFor.LETTERS))
                .at("2021-02-01 10:05", "quiet", provision("a quiet room", null));

        assertThat(held(adjusted).provisionsOn(TODAY, UsedFor.LETTERS))
                .extracting(provision -> provision.id().value())
                .containsExactly("print", "quiet");
        assertThat(held(adjusted).provisionsOn(TODAY, UsedFor.APPOINTMENTS))
                .extracting(provision -> provision.id().value())
                .containsExactly("quiet");
    }

    @Test
    void aNeedWithoutAnAdjustmentIsListed() {
        var adjusted = needs.at("2021-02-01 10:00", "print", provision("large print", "reading", UsedFor.LETTERS));

        assertThat(held(adjusted).unmetOn(TODAY))
                .extracting(need -> need.id().value())
                .containsExactly("time");
    }

    @Test
    void whatIsNoLongerSoIsNotShownAsStanding() {
        var ended = needs.at("2021-02-01 10:00", "print", provision("large print", "reading", UsedFor.LETTERS))
                .at("2022-01-10 10:00", "end", new DetailEnded(new EntryId("print"), null, "not wanted any more"));

        assertThat(held(ended).provisionsOn(TODAY)).isEmpty();
        assertThat(held(ended).unmetOn(TODAY)).hasSize(2);
    }
}
