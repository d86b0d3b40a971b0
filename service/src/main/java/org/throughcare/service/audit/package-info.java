/** Who looked at, wrote or decided what: a log that can be added to, never altered unseen. */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package org.throughcare.service.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
