/** Actuarial scores: calculated for programs, and kept up to date, explained and signed for cases. */
@NullMarked
package org.throughcare.service.risk.scores;

import org.jspecify.annotations.NullMarked;
