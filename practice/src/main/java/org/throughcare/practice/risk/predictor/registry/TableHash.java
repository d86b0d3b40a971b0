package org.throughcare.practice.risk.predictor.registry;

/** A table by its name and the SHA-256 of its text, in hexadecimal. */
public record TableHash(String table, String sha256) {}
