package org.throughcare.service.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs, the same for every template; each declares it as its parameter {@code page}.
 *
 * @param title what the page is, without the name of the service
 * @param language the language of its words, as in {@code lang="en"}
 * @param path the path asked for, by which the navigation knows where the reader is
 * @param viewer who is signed in, or null
 * @param navigation what the navigation offers them
 * @param waiting how much waits at places of the navigation, by their path; where nothing waits there is none
 * @param csrf the field every form must send back, or null where none is asked for
 * @param flash what was just done, or null
 * @param errors what must be mended
 * @param demonstration whether every person in this system is invented
 * @param assets where the style sheets and scripts are
 */
public record Page(
        String title,
        String language,
        String path,
        @Nullable Viewer viewer,
        List<NavigationItem> navigation,
        Map<String, Integer> waiting,
        @Nullable CsrfField csrf,
        @Nullable Flash flash,
        Errors errors,
        boolean demonstration,
        AssetAddresses assets) {
    /**
     * The field that proves that a form was ours.
     *
     * @param name its name
     * @param value its value, different on every page
     */
    public record CsrfField(String name, String value) {}

    public Page {
        navigation = List.copyOf(navigation);
        waiting = Map.copyOf(waiting);
    }

    /** Whether somebody is signed in who is permitted {@code act}. */
    public boolean permits(String act) {
        return viewer != null && viewer.permissions().contains(act);
    }

    /** What the browser's tab says: the page, the service, and first of all whether something must be mended. */
    public String browserTitle() {
        String whole = title + " – Throughcare";
        return errors.any() ? Text.text("web.error.prefix", whole) : whole;
    }
}
