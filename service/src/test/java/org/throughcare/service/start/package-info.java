/** What the commands that work on the database do. */
@NullMarked
package org.throughcare.service.start;

import org.jspecify.annotations.NullMarked;
