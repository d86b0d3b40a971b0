package org.throughcare.service.web;

/**
 * The addresses of style sheets, scripts and images. Each carries the hash of what it leads to, so that a browser may
 * keep it for a year and never shows an old one.
 */
public interface AssetAddresses {
    /** The address of {@code static/assets/<name>}. */
    String of(String name);
}
