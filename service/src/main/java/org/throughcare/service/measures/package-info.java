/** What the work of units says together, for those who answer for it: of nobody in them, and nothing of too few (A6). */
@NullMarked
package org.throughcare.service.measures;

import org.jspecify.annotations.NullMarked;
