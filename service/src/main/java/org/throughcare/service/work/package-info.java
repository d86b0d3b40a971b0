/** The work of a day across cases: what is asked of whom, ranked, for one person, a team or a unit. */
@NullMarked
package org.throughcare.service.work;

import org.jspecify.annotations.NullMarked;
