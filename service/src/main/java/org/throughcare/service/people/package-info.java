/** The pages on which people are found, registered and matched, a case is read, and a day's work begins. */
@NullMarked
package org.throughcare.service.people;

import org.jspecify.annotations.NullMarked;
