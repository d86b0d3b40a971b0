/** Tests of the assessment on screen. */
@NullMarked
package org.throughcare.service.risk.assessment;

import org.jspecify.annotations.NullMarked;
