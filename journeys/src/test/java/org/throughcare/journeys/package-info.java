/** What people do with the pages, in a real browser, and that everybody can do it. */
@NullMarked
package org.throughcare.journeys;

import org.jspecify.annotations.NullMarked;
