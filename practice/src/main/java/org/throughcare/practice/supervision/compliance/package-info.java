/** Compliance as it is counted: which contacts count, why, what they come to, and what can be done about a failure. */
@NullMarked
package org.throughcare.practice.supervision.compliance;

import org.jspecify.annotations.NullMarked;
