/** Letters of enforcement: written from the record as it was when they were issued, and kept as they left. */
@NullMarked
package org.throughcare.service.papers.letters;

import org.jspecify.annotations.NullMarked;
