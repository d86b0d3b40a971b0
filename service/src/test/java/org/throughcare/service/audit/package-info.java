/** What holds of the audit, on a real PostgreSQL. */
@NullMarked
package org.throughcare.service.audit;

import org.jspecify.annotations.NullMarked;
