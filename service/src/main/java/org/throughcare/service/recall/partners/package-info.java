/** What the pages of those who have a part in a recall after it was sent have in common: what can be done next, and doing it once. */
@NullMarked
package org.throughcare.service.recall.partners;

import org.jspecify.annotations.NullMarked;
