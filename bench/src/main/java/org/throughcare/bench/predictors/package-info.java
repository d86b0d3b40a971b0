/** How many people a second the predictors score, and what that allocates. */
@NullMarked
package org.throughcare.bench.predictors;

import org.jspecify.annotations.NullMarked;
