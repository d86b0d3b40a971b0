/** Every template with invented models, also long, empty and wrong ones, so that each can be looked at before and beside the journeys. */
@NullMarked
package org.throughcare.journeys.gallery;

import org.jspecify.annotations.NullMarked;
