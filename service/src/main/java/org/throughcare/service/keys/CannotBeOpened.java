package org.throughcare.service.keys;

/** What is sealed at a place was not sealed there under this key: it was changed, moved, or another key is in use. */
public class CannotBeOpened extends RuntimeException {
    CannotBeOpened(String place, Throwable cause) {
        super(
                "what is sealed at " + place + " cannot be opened: it was changed or moved, or the key is another",
                cause);
    }
}
