/** Keys: one for every subject, so that destroying it erases what was sealed under it, and an index of what is sealed. */
@NullMarked
package org.throughcare.service.keys;

import org.jspecify.annotations.NullMarked;
