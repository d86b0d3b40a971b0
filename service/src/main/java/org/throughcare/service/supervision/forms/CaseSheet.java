package org.throughcare.service.supervision.forms;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.model.partners.PartnerPage.Block;

/** One page of a case with its forms. */
public interface CaseSheet {
    /** The address with {@code {crn}} in it. */
    String path();

    /** What the keys of its words begin with, with a dot at the end. */
    String words();

    /** The part of the case that it shows. */
    Area area();

    /** The parties that know what is recorded on it. */
    Set<Party> told();

    /** What can be done on it, in the order in which it is shown. */
    List<CaseForm> forms();

    /** How things stand, in a sentence. */
    String says(SeenCase seen);

    /** The facts. */
    List<Block> blocks(SeenCase seen);

    /** The entries that stand on it, for the audit. */
    List<? extends Stated<?>> rests(SeenCase seen);

    /** What follows once facts are on the record, in the same transaction. */
    default void follow(SignedIn who, SeenCase seen, List<Fact> facts, String route) {}
}
