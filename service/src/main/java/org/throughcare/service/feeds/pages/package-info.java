/** The pages on which people answer what feeds sent and could not be taken in. */
@NullMarked
package org.throughcare.service.feeds.pages;

import org.jspecify.annotations.NullMarked;
