/** The pages of a case over HTTP beside the least that the database could do for them, among the cases of a nation. */
@NullMarked
package org.throughcare.bench.pages;

import org.jspecify.annotations.NullMarked;
