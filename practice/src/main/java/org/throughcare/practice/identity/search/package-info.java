/** Finding a person by whatever is typed: names with slips, by sound or in part, births, places and numbers. */
@NullMarked
package org.throughcare.practice.identity.search;

import org.jspecify.annotations.NullMarked;
