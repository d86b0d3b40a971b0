/** Invented people from a seed: what a court, a prison, the police and probation would have written of each. */
@NullMarked
package org.throughcare.bench.people;

import org.jspecify.annotations.NullMarked;
