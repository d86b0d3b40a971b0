package org.throughcare.service.recall.atlarge;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.identity.ReachFact.ConnectedWith;
import org.throughcare.practice.identity.ReachFact.Connection;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Area;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Row;

/**
 * Every address, each with its source and date, and whether somebody has verified it (R79). It is what probation knows, shared
 * for the arrest; nothing of a victim is on the record, and what needs clearance is shown to those who have it.
 */
record WhereToLook(Desk desk) {
    /** The newest first. */
    List<Row> addresses() {
        List<Row> rows = new ArrayList<>();
        if (!desk.seen().reader().sees(Area.ADDRESSES)) {
            return rows;
        }
        for (Stated<?> entry : desk.whole().chronology().all().reversed()) {
            if (desk.seen().reader().reads(entry.entry())) {
                add(entry, rows);
            }
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(Text.text("partners.where.address"), Text.text("partners.where.none")));
        }
        return rows;
    }

    /** People the record connects with them, and what of a vehicle is recorded. */
    List<Row> others() {
        List<Row> rows = new ArrayList<>();
        for (Stated<ConnectedWith> with : desk.whole().all(ConnectedWith.class)) {
            String account = with.fact().account();
            if (desk.seen().reader().reads(with.entry()) && with.fact().connection() != Connection.FAMILY) {
                rows.add(Row.of(
                        Text.text("partners.where.connection." + with.fact().connection()),
                        account == null ? Text.text("partners.where.noMore") : account));
            }
        }
        rows.add(Row.of(Text.text("partners.where.vehicle"), Text.text("partners.where.noVehicle")));
        return rows;
    }

    private static void add(Stated<?> entry, List<Row> rows) {
        Fact fact = entry.fact();
        if (fact instanceof AddressRecorded said && said.state() != AddressState.DOES_NOT_EXIST) {
            rows.add(row(entry, said.label(), said.state() == AddressState.VERIFIED));
        } else if (fact instanceof PostalAddressRecorded said) {
            rows.add(row(entry, FactInWords.of(said), said.verified()));
        } else if (fact instanceof ArrestAttempted tried && tried.otherAddress() != null) {
            rows.add(row(entry, tried.otherAddress(), false));
        }
    }

    private static Row row(Stated<?> entry, String says, boolean verified) {
        String from = Text.text(
                "cases.source." + entry.entry().provenance().source().agency().name());
        return new Row(
                says,
                Text.text(
                        verified ? "partners.where.verified" : "partners.where.recorded",
                        from,
                        PageDates.day(entry.date())),
                verified ? "" : Text.text("partners.where.unverified"));
    }
}
