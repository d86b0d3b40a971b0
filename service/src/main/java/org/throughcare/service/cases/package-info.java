/**
 * A case on screen: what one party knows of it and one reader may see, now or as it was known before. Other modules build
 * their pages of a case on what stands in this package.
 */
@NullMarked
package org.throughcare.service.cases;

import org.jspecify.annotations.NullMarked;
