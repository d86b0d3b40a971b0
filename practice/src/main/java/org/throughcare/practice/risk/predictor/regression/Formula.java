package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.throughcare.practice.risk.predictor.arithmetic.Logistic;

/** The sum of a regression's terms in one variant, as a percentage. */
public final class Formula {
    private static final int DECIMALS = 15;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(DECIMALS);

    private final List<Term> terms;
    private final Term[] each;

    Formula(List<Term> terms) {
        this.terms = List.copyOf(terms);
        each = terms.toArray(Term[]::new);
    }

    /** The addends in the order of the national service. */
    public List<Term> terms() {
        return terms;
    }

    /** The percentage in hundredths. */
    public int hundredths(Facts facts) {
        int score = Logistic.hundredths(logOdds(facts));
        return score == Logistic.UNSURE ? Logistic.exactHundredths(exactLogOdds(facts)) : score;
    }

    /** The sum in floating point. */
    public double logOdds(Facts facts) {
        double sum = 0;
        for (Term term : each) {
            sum += term.weight(facts);
        }
        return sum;
    }

    /** The sum to the last digit that the coefficients have. */
    public BigDecimal exactLogOdds(Facts facts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : each) {
            sum = sum.add(term.exact(facts));
        }
        return sum;
    }

    /** Every addend by name and last their sum, to fifteen decimals. */
    public SequencedMap<String, BigDecimal> features(Facts facts) {
        SequencedMap<String, BigDecimal> features = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : each) {
            BigDecimal weight = term.exact(facts);
            boolean counts = weight.signum() != 0;
            sum = counts ? sum.add(weight) : sum;
            features.put(term.feature(), counts ? weight.setScale(DECIMALS, RoundingMode.HALF_UP) : NOTHING);
        }
        features.put("totalWeight", sum.setScale(DECIMALS, RoundingMode.HALF_UP));
        return features;
    }
}
