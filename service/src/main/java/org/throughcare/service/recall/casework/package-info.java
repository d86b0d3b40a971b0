/** The desk of the recall casework section: what was sent to it, oldest clock first, from receipt to revocation. */
@NullMarked
package org.throughcare.service.recall.casework;

import org.jspecify.annotations.NullMarked;
