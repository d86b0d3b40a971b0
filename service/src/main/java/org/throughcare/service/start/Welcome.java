package org.throughcare.service.start;

import java.util.List;

/** What is said to the person who started the service, once it is ready. */
public interface Welcome {
    /** Whole lines. */
    List<String> lines();
}
