package org.throughcare.service.web.model.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.EnteredMoment;

/**
 * What stands around every page of a case.
 *
 * @param identity who it is
 * @param tabs the places in the case; none of them is here on a page beside them
 * @param acts what this reader can do from every page of the case; nothing while they look back or may only read
 * @param at as of which instant the page was asked for, as it was typed; empty for now
 * @param back where the reader looks at the past: as of when and what is left out; null where the page shows what is known now
 * @param emergencyUntil until when the case is open to this reader in an emergency, read only; null otherwise
 * @param now the instant the page holds for
 */
public record CaseShell(
        CaseIdentity identity,
        List<Tab> tabs,
        List<Tab> acts,
        String at,
        @Nullable LookingBack back,
        @Nullable Instant emergencyUntil,
        Instant now) {
    /**
     * A place in the case.
     *
     * @param label what it is called
     * @param address where it is; as of the instant that the reader looks at
     * @param here whether the reader is there
     */
    public record Tab(String label, String address, boolean here) {}

    /**
     * That the page shows the past (R78).
     *
     * @param at as of which instant
     * @param whose whose knowledge it is, in words
     * @param later how many entries are left out because they became known later
     */
    public record LookingBack(Instant at, String whose, int later) {}

    public CaseShell {
        tabs = List.copyOf(tabs);
        acts = List.copyOf(acts);
    }

    /** The number of the case. */
    public String crn() {
        return identity.crn();
    }

    /** The address {@code path} in the case as of the instant that the reader looks at. */
    public String to(String path) {
        return back == null ? path : path + "?at=" + EnteredMoment.inAddress(back.at());
    }

    /** Whether the page shows what is known now, so that something can be done on it. */
    public boolean isNow() {
        return back == null;
    }
}
