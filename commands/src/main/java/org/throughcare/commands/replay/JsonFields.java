package org.throughcare.commands.replay;

/** The fields of an item in a JSON list. */
interface JsonFields<T> {
    void write(JsonObject json, T item);
}
