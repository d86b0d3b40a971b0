/** What managers and practitioners look at together: the handover for a weekend or holiday, the work of a unit, supervision. */
@NullMarked
package org.throughcare.service.oversight;

import org.jspecify.annotations.NullMarked;
