/** Covering for a colleague who is away: whose cases stand on whose list, for how long, and who arranged it. */
@NullMarked
package org.throughcare.service.work.cover;

import org.jspecify.annotations.NullMarked;
