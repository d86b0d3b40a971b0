/** An invented organisation with invented people, so that the service can be tried the minute it is installed. */
@NullMarked
package org.throughcare.service.demonstration;

import org.jspecify.annotations.NullMarked;
