/** Data protection: erasure, rectification, restriction, retention, and what people who ask are told of themselves. */
@NullMarked
package org.throughcare.service.protection;

import org.jspecify.annotations.NullMarked;
