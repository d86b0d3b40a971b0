/** The record in PostgreSQL: entries appended once and never changed, and everything that is computed from them. */
@NullMarked
package org.throughcare.service.store;

import org.jspecify.annotations.NullMarked;
