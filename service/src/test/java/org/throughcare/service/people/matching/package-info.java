/** Specifications of how well duplicates are found, and of which links part a record from a case. */
@NullMarked
package org.throughcare.service.people.matching;

import org.jspecify.annotations.NullMarked;
