package org.throughcare.practice.risk.assessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an assessor judged what is known, as far as answered. Blank text and null are answers that are still to come.
 *
 * @param criteria the answer to each criterion
 * @param circumstances changes of circumstances that would make harm likely
 * @param noCircumstance why none is named, where none is; otherwise blank
 * @param howSoon how soon it could happen
 * @param impact what the impact would be
 * @param wouldChange what would change the level, up and down
 * @param besideAnswers why the level stands beside answers that seem to say otherwise; asked for once more and only then
 */
public record Judgement(
        Map<Criterion, CriterionAnswer> criteria,
        List<Circumstance> circumstances,
        String noCircumstance,
        String howSoon,
        String impact,
        String wouldChange,
        String besideAnswers) {
    /** Nothing is answered yet. */
    public static final Judgement NONE = new Judgement(Map.of(), List.of(), "", "", "", "", "");

    /**
     * The answer to one criterion.
     *
     * @param holds whether it holds, or null while that is not said
     * @param evidence what on the record or from the person says so
     */
    public record CriterionAnswer(@Nullable Boolean holds, String evidence) {
        boolean finished() {
            return holds != null && !evidence.isBlank();
        }
    }

    /**
     * A change of circumstances that would make harm likely, such as losing a home.
     *
     * @param what the change; never blank
     * @param presentNow whether it is present now, or null while that is not said
     */
    public record Circumstance(String what, @Nullable Boolean presentNow) {
        public Circumstance {
            if (what.isBlank()) {
                throw new IllegalArgumentException("a change of circumstances has a name");
            }
        }
    }

    public Judgement {
        criteria = Map.copyOf(criteria);
        circumstances = List.copyOf(circumstances);
    }

    /** The changes that are said to be present now. */
    public List<String> presentNow() {
        return circumstances.stream()
                .filter(one -> yes(one.presentNow()))
                .map(Circumstance::what)
                .toList();
    }

    /** Whether the assessor said that {@code criterion} holds. */
    public boolean holds(Criterion criterion) {
        CriterionAnswer answer = criteria.get(criterion);
        return answer != null && yes(answer.holds());
    }

    /** Whether the assessor said that {@code criterion} does not hold. */
    public boolean denied(Criterion criterion) {
        CriterionAnswer answer = criteria.get(criterion);
        return answer != null && answer.holds() != null && !answer.holds();
    }

    private static boolean yes(@Nullable Boolean said) {
        return said != null && said;
    }
}
