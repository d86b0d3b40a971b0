package org.throughcare.service.oversight.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.oversight.assurance.DrawnCase.Given;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.AssuranceOutcome;
import org.throughcare.service.web.model.oversight.AssuranceOutcome.Level;

/** Shows both ratings of an assessment beside each other, once there are two. */
@Component
class Outcomes {
    /** The page of {@code drawn}, of which {@code given} is the second rating. */
    AssuranceOutcome of(SeenCase seen, DrawnCase drawn, Given given, String back, String words, String key) {
        RiskLevel signed = drawn.signed().level();
        RiskLevel second = given.rating().overall();
        Optional<RoshRecorded> level = seen.known().of(AssessmentCompleted.class).stream()
                .filter(assessment -> assessment.id().equals(drawn.signed().entry()))
                .findFirst()
                .flatMap(assessment -> Frames.levelOf(assessment, seen.known()))
                .map(Stated::fact);
        return new AssuranceOutcome(
                seen.crn(),
                Paths.caseOf(seen.crn()),
                Paths.lookAgain(seen.crn(), drawn.id()),
                back,
                drawn.signed().at(),
                Text.text(
                        "assurance.outcome." + RatingAgain.compared(signed, second),
                        signed.inWords(),
                        second.inWords()),
                levels(signed, level.map(RoshRecorded::byGroup).orElse(Map.of()), given.rating()),
                level.map(recorded -> Objects.requireNonNullElse(recorded.reasons(), ""))
                        .orElse(""),
                given.rating().reasons(),
                given.lookAgain(),
                signed != second && given.lookAgain() == null,
                words,
                key);
    }

    private static List<Level> levels(
            RiskLevel signed, Map<RiskGroup, Map<Setting, RiskLevel>> byGroup, SecondRating rating) {
        List<Level> levels = new ArrayList<>();
        levels.add(line(Text.text("assurance.overall"), signed, rating.overall()));
        for (RiskGroup group : RiskGroup.values()) {
            Map<Setting, RiskLevel> recorded = byGroup.getOrDefault(group, Map.of());
            @Nullable RiskLevel community = recorded.get(Setting.COMMUNITY);
            levels.add(line(
                    Text.text("assurance.group." + group),
                    community == null ? recorded.get(Setting.CUSTODY) : community,
                    rating.groups().get(group)));
        }
        return levels;
    }

    private static Level line(String of, @Nullable RiskLevel signed, @Nullable RiskLevel second) {
        return new Level(of, inWords(signed), inWords(second), signed != null && second != null && signed != second);
    }

    private static String inWords(@Nullable RiskLevel level) {
        return level == null ? Text.text("assurance.level.none") : Text.text("cases.rosh." + level);
    }
}
