/** What stands on pages of measures. */
@NullMarked
package org.throughcare.service.web.model.measures;

import org.jspecify.annotations.NullMarked;
