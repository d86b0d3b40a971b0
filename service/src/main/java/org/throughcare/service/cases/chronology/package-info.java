/** Everything on the record of a case on one line of time. */
@NullMarked
package org.throughcare.service.cases.chronology;

import org.jspecify.annotations.NullMarked;
