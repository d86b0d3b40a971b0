/** Who holds the case, who worked on it before that, and the workload and staffing of posts and units at a date. */
@NullMarked
package org.throughcare.practice.allocation;

import org.jspecify.annotations.NullMarked;
