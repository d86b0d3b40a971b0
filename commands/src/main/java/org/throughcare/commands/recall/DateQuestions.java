package org.throughcare.commands.recall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.calendar.BankHoliday;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.recall.rules.CaseworkDates;
import org.throughcare.practice.recall.rules.CaseworkDates.Anchor;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.London;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * By when the casework section has what to do.
 *
 * @param policy the limits with their dates
 */
record DateQuestions(Policy policy) {
    private static final String HOLIDAYS = "bankHolidays";
    private static final String OWN = "england-and-wales";
    private static final int DATE = 10;

    void assessment(Input input, JsonGenerator out) {
        String received = input.text("recallEmailReceived");
        if (received == null) {
            out.writeNullProperty("assessmentDue");
        } else {
            out.writeStringProperty("assessmentDue", later(received));
        }
    }

    void papers(Input input, JsonGenerator out) {
        Anchor anchor = Boolean.TRUE.equals(input.answer("inCustody"))
                ? new Anchor.InCustody(input.date("recallNotificationSent"))
                : new Anchor.Returned(input.date("returnedToCustody"), input.date("returnToCustodyNotified"));
        boolean standard = RecallType.STANDARD.name().equals(input.text("recallType"));
        CaseworkDates dates = CaseworkDates.of(new Policy(policy.set(), calendar(input)), anchor, standard);
        date("dossierTargetDate", dates.dossier(), out);
        date("partBDueDate", dates.partB(), out);
        date("secondaryDossierDueDate", dates.secondDossier(), out);
    }

    void workingDays(Input input, JsonGenerator out) {
        WorkingCalendar calendar = calendar(input);
        LocalDate from = input.needed("date");
        String op = input.text("op");
        if ("nextWorkingDay".equals(op)) {
            date("date", calendar.plus(from, 1), out);
        } else if ("plusWorkingDays".equals(op)) {
            Integer days = input.number("n");
            if (days == null) {
                throw Input.refused("n", "a number of working days is needed");
            }
            date("date", calendar.plus(from, days), out);
        } else {
            throw Input.refused("op", "\"" + op + "\" is neither nextWorkingDay nor plusWorkingDays");
        }
    }

    /** The limit of an assessment later, in elapsed hours, with the offset that came; without one London is meant. */
    private String later(String received) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(received, OffsetDateTime::from, LocalDateTime::from);
            ZoneId zone = read instanceof OffsetDateTime at ? at.getOffset() : London.ZONE;
            ZonedDateTime start = LocalDateTime.from(read).atZone(zone);
            ZonedDateTime due =
                    policy.due(PolicyKey.REVOCATION, start.toInstant()).atZone(zone);
            return due.toLocalTime().equals(start.toLocalTime())
                    ? due.toLocalDate() + received.substring(DATE)
                    : due.toLocalDateTime().toString();
        } catch (DateTimeException e) {
            throw Input.refused("recallEmailReceived", "\"" + received + "\" is no date and time", e);
        }
    }

    private WorkingCalendar calendar(Input input) {
        JsonNode holidays = input.fields().get(HOLIDAYS);
        if (holidays == null || holidays.isNull() || (holidays.isString() && OWN.equals(holidays.stringValue()))) {
            return policy.timekeeper(LocalDate.EPOCH).calendar();
        }
        return new WorkingCalendar(
                Division.ENGLAND_AND_WALES,
                input.list(HOLIDAYS).stream()
                        .map(day -> Input.date(HOLIDAYS, day))
                        .distinct()
                        .map(day -> new BankHoliday(Division.ENGLAND_AND_WALES, day, "as given", false))
                        .toList());
    }

    private static void date(String name, @Nullable LocalDate date, JsonGenerator out) {
        if (date == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, date.toString());
        }
    }
}
