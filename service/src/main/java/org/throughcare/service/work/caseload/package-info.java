/** The list of cases: whose they are, what stands on a row, filters that are kept, and copies taken out. */
@NullMarked
package org.throughcare.service.work.caseload;

import org.jspecify.annotations.NullMarked;
