/** What the running service costs beside the least that its database could do with the same data, measured in one run. */
@NullMarked
package org.throughcare.bench.service;

import org.jspecify.annotations.NullMarked;
