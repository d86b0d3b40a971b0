/** Starting the service from the command line, and the commands that work on its database. */
@NullMarked
package org.throughcare.service.start;

import org.jspecify.annotations.NullMarked;
