/** Deliveries over HTTP: how much may come at once, from whom, and how it is answered. */
@NullMarked
package org.throughcare.service.feeds.delivery;

import org.jspecify.annotations.NullMarked;
