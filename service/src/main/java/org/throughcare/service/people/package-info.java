/** The pages on which people are found, registered and matched, and the person behind a case is described. */
@NullMarked
package org.throughcare.service.people;

import org.jspecify.annotations.NullMarked;
