package org.throughcare.service.oversight.assurance;

import java.util.OptionalDouble;
import org.throughcare.practice.risk.assurance.Rate;
import org.throughcare.practice.risk.assurance.WeightedRates;
import org.throughcare.practice.risk.assurance.WilsonInterval;
import org.throughcare.service.web.PageNumbers;
import org.throughcare.service.web.Text;

/** Shares with their intervals, in words. */
final class ShareInWords {
    private static final double PERCENT = 100;
    private static final double HUNDREDTHS = 100.0;

    private ShareInWords() {}

    /** "10 of 137: 7.3% (4.0% to 12.9%)". */
    static String of(Rate rate) {
        return Text.text("assurance.share", rate.count(), rate.of(), percent(rate.share()), interval(rate.interval()));
    }

    /** "7.3% (4.0% to 12.9%)". */
    static String of(WeightedRates.Share share) {
        return Text.text("assurance.share.weighted", percent(share.share()), interval(share.interval()));
    }

    /** "0.61, weighted 0.70". */
    static String kappa(OptionalDouble plain, OptionalDouble weighted) {
        return plain.isEmpty() || weighted.isEmpty()
                ? Text.text("assurance.kappa.none")
                : Text.text("assurance.kappa", hundredths(plain.getAsDouble()), hundredths(weighted.getAsDouble()));
    }

    private static String interval(WilsonInterval interval) {
        return Text.text("assurance.interval", percent(interval.low()), percent(interval.high()));
    }

    private static String percent(double share) {
        return PageNumbers.decimal(share * PERCENT);
    }

    private static String hundredths(double number) {
        return Double.toString(Math.round(number * HUNDREDTHS) / HUNDREDTHS).replace('-', '−');
    }
}
