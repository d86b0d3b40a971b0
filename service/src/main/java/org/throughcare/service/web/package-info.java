/**
 * What every page shares: layout, components, words, dates, error pages, headers and assets. A module that has pages
 * returns {@link org.throughcare.service.web.Pages} from its controllers and says what stands on them.
 */
@NullMarked
package org.throughcare.service.web;

import org.jspecify.annotations.NullMarked;
