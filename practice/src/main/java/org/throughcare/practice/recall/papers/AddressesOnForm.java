package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every address at which the person may be found, with where it comes from and when it was checked (R79, section 10).
 *
 * @param noFixedAbode null is unanswered
 * @param foundAtMain whether the person can be found at the main address; null is unanswered
 * @param known all that is on record, the main address first; those that nobody has checked too
 */
public record AddressesOnForm(
        @Nullable Boolean noFixedAbode, @Nullable Boolean foundAtMain, List<KnownAddress> known) {
    /** What an address is to the person. */
    public enum AddressUse {
        MAIN,
        FAMILY,
        PARTNER,
        FRIEND,
        WORK,
        FORMER,
        OTHER
    }

    /**
     * One of them.
     *
     * @param address in one line; never empty
     * @param source who says so
     * @param verified when somebody last checked it, or null where nobody has
     */
    public record KnownAddress(
            AddressUse use,
            String address,
            String source,
            @Nullable LocalDate verified) {
        public KnownAddress {
            if (address.isBlank() || source.isBlank()) {
                throw new IllegalArgumentException("an address needs its words and where it comes from");
            }
        }
    }

    public AddressesOnForm {
        known = List.copyOf(known);
    }

    /** Nothing answered. */
    public static AddressesOnForm blank() {
        return new AddressesOnForm(null, null, List.of());
    }

    List<Answer> answers() {
        Answers answers = new Answers().yesNo("no-fixed-abode", noFixedAbode);
        if (Boolean.TRUE.equals(noFixedAbode)) {
            answers.notApplicable("found-at-main");
        } else {
            answers.yesNo("found-at-main", foundAtMain);
        }
        List<Value> rows = known.stream().map(AddressesOnForm::row).toList();
        List<String> columns = List.of("use", "address", "source", "verified");
        return answers.table("known", columns, rows.isEmpty() && !Boolean.TRUE.equals(noFixedAbode) ? null : rows)
                .list();
    }

    private static Value row(KnownAddress address) {
        return new Value.Row(List.of(
                Value.Chosen.of(address.use()),
                new Value.Written(address.address()),
                new Value.Written(address.source()),
                Answers.cell(address.verified() == null ? null : new Value.Day(address.verified()))));
    }
}
