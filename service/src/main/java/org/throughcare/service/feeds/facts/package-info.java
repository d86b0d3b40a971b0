/** What each kind of event says of a person, as facts of the record. */
@NullMarked
package org.throughcare.service.feeds.facts;

import org.jspecify.annotations.NullMarked;
