package org.throughcare.service.web;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

/**
 * A place in the primary navigation. A module offers one as a bean.
 *
 * @param order where it stands; lower comes first
 * @param key the key of its words
 * @param path where it leads
 * @param permissions one of which a viewer must have to see it; empty for everyone who is signed in
 * @param elsewhere with one of which a viewer comes to it from another page, and does not see it here
 */
public record NavigationItem(int order, String key, String path, Set<String> permissions, Set<String> elsewhere) {
    static final Comparator<NavigationItem> ORDER =
            Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::path);

    public NavigationItem {
        permissions = Set.copyOf(permissions);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** For everyone who is signed in. */
    public static NavigationItem forAll(int order, String key, String path) {
        return new NavigationItem(order, key, path, Set.of(), Set.of());
    }

    /** For those who have {@code permission}. */
    public static NavigationItem forThose(String permission, int order, String key, String path) {
        return new NavigationItem(order, key, path, Set.of(permission), Set.of());
    }

    /** For those who have one of {@code permissions}. */
    public static NavigationItem forAny(Set<String> permissions, int order, String key, String path) {
        return new NavigationItem(order, key, path, permissions, Set.of());
    }

    /** The same, but for those who have one of {@code others}: a page of theirs leads to it. */
    public NavigationItem unless(String... others) {
        return new NavigationItem(order, key, path, permissions, Set.of(others));
    }

    boolean isOfferedTo(Viewer viewer) {
        return (permissions.isEmpty() || !Collections.disjoint(permissions, viewer.permissions()))
                && Collections.disjoint(elsewhere, viewer.permissions());
    }

    /** Whether the page at {@code current} is this place or below it. */
    public boolean leadsTo(String current) {
        return path.equals("/") ? current.equals("/") : current.equals(path) || current.startsWith(path + "/");
    }
}
