/** Treatment requirements, referrals, sessions, tests and court reviews. */
@NullMarked
package org.throughcare.practice.treatment;

import org.jspecify.annotations.NullMarked;
