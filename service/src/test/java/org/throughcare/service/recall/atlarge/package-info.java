/** What the police see of somebody at large and do about it, over HTTP. */
@NullMarked
package org.throughcare.service.recall.atlarge;

import org.jspecify.annotations.NullMarked;
