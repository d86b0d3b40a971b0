/** A recall is considered and passed to a manager. */
@NullMarked
package org.throughcare.service.recall.considering;

import org.jspecify.annotations.NullMarked;
