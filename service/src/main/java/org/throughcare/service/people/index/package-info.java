/** Who is on the record, held in memory on every node and kept fresh. */
@NullMarked
package org.throughcare.service.people.index;

import org.jspecify.annotations.NullMarked;
