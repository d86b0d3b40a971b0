/** The request for a recall (Part A): prefilled from the record, drafted part by part, and laid before the manager. */
@NullMarked
package org.throughcare.service.recall.request;

import org.jspecify.annotations.NullMarked;
