/** Where the record is kept: PostgreSQL, embedded or given, its migrations, and on whose behalf a transaction runs. */
@NullMarked
package org.throughcare.service.database;

import org.jspecify.annotations.NullMarked;
