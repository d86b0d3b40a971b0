package org.throughcare.service.web;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in the primary navigation. A module offers one as a bean.
 *
 * @param order where it stands; lower comes first
 * @param key the key of its words
 * @param path where it leads
 * @param permission what a viewer must be permitted to see it, or null for everyone who is signed in
 */
public record NavigationItem(
        int order, String key, String path, @Nullable String permission) {
    static final Comparator<NavigationItem> ORDER =
            Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::path);

    /** For everyone who is signed in. */
    public static NavigationItem forAll(int order, String key, String path) {
        return new NavigationItem(order, key, path, null);
    }

    /** For those who have {@code permission}. */
    public static NavigationItem forThose(String permission, int order, String key, String path) {
        return new NavigationItem(order, key, path, permission);
    }

    boolean isOfferedTo(Viewer viewer) {
        return permission == null || viewer.permissions().contains(permission);
    }

    /** Whether the page at {@code current} is this place or below it. */
    public boolean leadsTo(String current) {
        return path.equals("/") ? current.equals("/") : current.equals(path) || current.startsWith(path + "/");
    }
}
