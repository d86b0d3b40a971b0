/** Specifications of lists of cases and of what is taken out of them. */
@NullMarked
package org.throughcare.service.work.caseload;

import org.jspecify.annotations.NullMarked;
