/** What victims asked for: a sealed store that only those who are named can read, and one answer that leaves it. */
@NullMarked
package org.throughcare.service.victims;

import org.jspecify.annotations.NullMarked;
