/** Registering a person who is not on the record, after looking who it could be. */
@NullMarked
package org.throughcare.service.people.register;

import org.jspecify.annotations.NullMarked;
