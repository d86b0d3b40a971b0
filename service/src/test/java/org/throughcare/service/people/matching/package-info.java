/** Specifications of how well duplicates are found. */
@NullMarked
package org.throughcare.service.people.matching;

import org.jspecify.annotations.NullMarked;
