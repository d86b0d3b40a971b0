package org.throughcare.service.work.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.access.Area;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseStanding.Appointment;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.ListedCase;

/**
 * A case on a list with what one reader may know of it at one instant; what is not open to them, or not on record, is null.
 *
 * @param listed the case
 * @param born the person's birth date
 * @param state where they stand
 * @param prison where they are held
 * @param mappa category and level, in two digits
 * @param iom whether they are under integrated offender management
 * @param rosh the level of risk
 * @param last the last appointment that has come
 * @param next the next one
 * @param unseenDays days since one was last kept
 * @param failures failures to comply that still count
 * @param release the release date where it is near
 * @param holder who holds the case; empty for nobody
 */
record CaseLine(
        ListedCase listed,
        @Nullable LocalDate born,
        @Nullable SupervisionState state,
        @Nullable String prison,
        @Nullable Integer mappa,
        boolean iom,
        @Nullable RiskLevel rosh,
        @Nullable Appointment last,
        @Nullable Appointment next,
        @Nullable Long unseenDays,
        @Nullable Integer failures,
        @Nullable LocalDate release,
        String holder) {
    private static final int OF_TEN = 10;

    /** What {@code listed} says to somebody to whom {@code areas} are open. */
    static CaseLine of(ListedCase listed, Set<Area> areas, ListFigures figures, String holder) {
        CaseSummary summary = listed.summary();
        boolean supervision = areas.contains(Area.SUPERVISION);
        @Nullable CaseStanding standing = summary.standing();
        Instant now = figures.now();
        return new CaseLine(
                listed,
                areas.contains(Area.IDENTITY) ? summary.identity().born() : null,
                standing != null && areas.contains(Area.SENTENCE) ? standing.state() : null,
                areas.contains(Area.CUSTODY) ? summary.prison() : null,
                areas.contains(Area.PARTNERSHIP) ? mappa(summary) : null,
                areas.contains(Area.PARTNERSHIP) && summary.iom(),
                areas.contains(Area.RISK) ? summary.rosh() : null,
                standing != null && supervision ? standing.lastBy(now) : null,
                standing != null && supervision ? standing.nextAfter(now) : null,
                supervision ? days(summary.lastSeen(), now) : null,
                standing != null && supervision
                        ? (int) standing.failures().stream()
                                .filter(figures::stillCounts)
                                .count()
                        : null,
                areas.contains(Area.CUSTODY)
                        ? Optional.ofNullable(summary.release())
                                .filter(figures::near)
                                .orElse(null)
                        : null,
                areas.contains(Area.MANAGEMENT) ? holder : "");
    }

    private static @Nullable Integer mappa(CaseSummary summary) {
        Integer category = summary.mappaCategory();
        Integer level = summary.mappaLevel();
        return category == null || level == null ? null : category * OF_TEN + level;
    }

    private static @Nullable Long days(@Nullable Instant seen, Instant now) {
        return seen == null
                ? null
                : ChronoUnit.DAYS.between(
                        seen.atZone(London.ZONE).toLocalDate(),
                        now.atZone(London.ZONE).toLocalDate());
    }

    String crn() {
        return listed.summary().crn().orElse("");
    }

    String name() {
        return listed.summary().name();
    }

    /** Whether the person is in the community under supervision, where an appointment is to be expected. */
    boolean appointmentExpected() {
        return state == SupervisionState.ON_LICENCE || state == SupervisionState.COMMUNITY_SENTENCE;
    }

    /** Whether {@code filter} leaves it on the list. */
    boolean passes(CaseFilter filter) {
        return (filter.state() == null || filter.state() == state)
                && (filter.rosh() == null || filter.rosh() == rosh)
                && (filter.holder().isEmpty()
                        || (!holder.isEmpty()
                                && filter.holder().equals(listed.summary().holder())))
                && filter.only().stream().allMatch(this::is)
                && named(filter.words());
    }

    private boolean is(CaseFilter.Only only) {
        return switch (only) {
            case UNBOOKED -> appointmentExpected() && next == null;
            case RELEASE -> release != null;
            case OVERDUE -> listed.overdue() > 0;
        };
    }

    private boolean named(String words) {
        String name = name().toLowerCase(Locale.UK);
        return crn().equalsIgnoreCase(words)
                || Stream.of(words.toLowerCase(Locale.UK).split("\\s+")).allMatch(name::contains);
    }

    /** The order of a column; what is not known stands last either way. */
    static Comparator<CaseLine> order(CaseColumn column, boolean backwards) {
        Comparator<CaseLine> order = switch (column) {
            case NAME -> by(CaseLine::name, String.CASE_INSENSITIVE_ORDER, backwards);
            case STATE -> by(CaseLine::state, Comparator.naturalOrder(), backwards);
            case ROSH -> by(CaseLine::rosh, Comparator.naturalOrder(), backwards);
            case LAST -> by(line -> at(line.last), Comparator.naturalOrder(), backwards);
            case NEXT -> by(line -> at(line.next), Comparator.naturalOrder(), backwards);
            case SEEN -> by(CaseLine::unseenDays, Comparator.naturalOrder(), backwards);
            case FAILURES -> by(CaseLine::failures, Comparator.naturalOrder(), backwards);
            case DUE, GIVEN -> by(line -> line.listed.firstDue(), Comparator.naturalOrder(), backwards);
            case RELEASE -> by(CaseLine::release, Comparator.naturalOrder(), backwards);
            case HOLDER ->
                by(line -> line.holder.isEmpty() ? null : line.holder, String.CASE_INSENSITIVE_ORDER, backwards);
        };
        return order.thenComparing(CaseLine::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparingLong(line -> line.listed.person());
    }

    private static @Nullable Instant at(@Nullable Appointment appointment) {
        return appointment == null ? null : appointment.at();
    }

    private static <V> Comparator<CaseLine> by(
            Function<CaseLine, @Nullable V> value, Comparator<? super V> order, boolean backwards) {
        Comparator<? super V> directed = backwards ? order.reversed() : order;
        return (one, other) -> {
            V left = value.apply(one);
            V right = value.apply(other);
            if (left == null || right == null) {
                return Boolean.compare(left == null, right == null);
            }
            return directed.compare(left, right);
        };
    }

    /** Codes of those who hold cases, without nobody. */
    static List<String> holders(List<ListedCase> cases) {
        return cases.stream()
                .map(one -> one.summary().holder())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
