/** Tests of data protection. */
@NullMarked
package org.throughcare.service.protection;

import org.jspecify.annotations.NullMarked;
