/** Reading a case as one party knows it and one reader may see it. */
@NullMarked
package org.throughcare.service.people.cases;

import org.jspecify.annotations.NullMarked;
