package org.throughcare.service.web;

import java.util.Set;

/**
 * Who looks at a page, as its header names them.
 *
 * @param name the person's name
 * @param role their role in words
 * @param unit the unit, prison or organisation they work in; empty where none is recorded
 * @param permissions the names of what they may do, which decide what the navigation offers
 */
public record Viewer(String name, String role, String unit, Set<String> permissions) {
    public Viewer {
        permissions = Set.copyOf(permissions);
    }
}
