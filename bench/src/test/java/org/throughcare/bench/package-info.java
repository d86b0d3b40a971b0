/** That every benchmark still runs and still measures what it says. */
@NullMarked
package org.throughcare.bench;

import org.jspecify.annotations.NullMarked;
