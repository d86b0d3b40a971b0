package org.throughcare.service.recall.partners;

import java.util.List;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Step;

/** One page of those who have a part in a recall: what it offers and what it shows. */
public interface Room {
    /** The address with {@code {crn}} in it. */
    String path();

    /** What the page is, in words. */
    String title();

    /** What can be done on it, in the order in which it is shown. */
    List<Offer> offers();

    /** The steps of this part of the recall. */
    List<Step> steps(Desk desk);

    /** The facts. */
    List<Block> blocks(Desk desk);

    /** Whether the page has anything to show of this case. */
    boolean holds(Desk desk);
}
