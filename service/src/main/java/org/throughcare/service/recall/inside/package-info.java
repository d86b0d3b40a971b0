/** Somebody who is back in custody on recall: the arrival, the papers, the dates and the release. */
@NullMarked
package org.throughcare.service.recall.inside;

import org.jspecify.annotations.NullMarked;
