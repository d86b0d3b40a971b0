/** The people who use the service, and the one policy that decides what each of them may see and do. */
@NullMarked
package org.throughcare.service.access;

import org.jspecify.annotations.NullMarked;
