/** Risk and plan of a case on one page. */
@NullMarked
package org.throughcare.service.risk.tab;

import org.jspecify.annotations.NullMarked;
