package org.throughcare.practice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;

/**
 * The addresses of a person as known.
 *
 * @param recorded every address, oldest first
 */
public record AddressesHeld(List<Held<PostalAddressRecorded>> recorded) {

    /** Where the person lives or gets letters at {@code date}, oldest first. */
    public List<Held<PostalAddressRecorded>> currentOn(LocalDate date) {
        Optional<Held<PostalAddressRecorded>> main = mainOn(date);
        return recorded.stream()
                .filter(address -> stands(address, date))
                .filter(address ->
                        !isMain(address) || main.filter(address::equals).isPresent())
                .toList();
    }

    /** The main address at {@code date}: a later one takes the place of an earlier one. */
    public Optional<Held<PostalAddressRecorded>> mainOn(LocalDate date) {
        return recorded.stream()
                .filter(address -> isMain(address) && stands(address, date))
                .reduce((earlier, later) -> later);
    }

    /** What was proposed and stands neither refused nor ended at {@code date}, oldest first. */
    public List<Held<PostalAddressRecorded>> proposedOn(LocalDate date) {
        return recorded.stream()
                .filter(address -> address.fact().status().proposed() && address.standsOn(date) && !over(address, date))
                .toList();
    }

    /** Every address that is neither current nor proposed at {@code date}: ended, superseded, refused or yet to come. */
    public List<Held<PostalAddressRecorded>> othersOn(LocalDate date) {
        List<Held<PostalAddressRecorded>> others = new ArrayList<>(recorded);
        others.removeAll(currentOn(date));
        others.removeAll(proposedOn(date));
        return others;
    }

    /** Whether somebody confirmed the address, when it was recorded or later, and nobody found otherwise since. */
    public static boolean verified(Held<PostalAddressRecorded> address) {
        return !address.refuted() && (address.verified() || address.fact().verified());
    }

    private static boolean isMain(Held<PostalAddressRecorded> address) {
        AddressStatus status = address.fact().status();
        return status == AddressStatus.MAIN || status == AddressStatus.MAIN_AND_POSTAL;
    }

    private static boolean stands(Held<PostalAddressRecorded> address, LocalDate date) {
        PostalAddressRecorded fact = address.fact();
        return !fact.status().over()
                && !fact.status().proposed()
                && address.standsOn(date)
                && !over(address, date)
                && (fact.from() == null || !fact.from().isAfter(date));
    }

    private static boolean over(Held<PostalAddressRecorded> address, LocalDate date) {
        LocalDate to = address.fact().to();
        return to != null && to.isBefore(date);
    }
}
