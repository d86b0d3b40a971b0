/** Finding a person, within what the one who asks may know of. */
@NullMarked
package org.throughcare.service.people.search;

import org.jspecify.annotations.NullMarked;
