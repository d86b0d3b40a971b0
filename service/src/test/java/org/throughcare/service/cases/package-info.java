@NullMarked
package org.throughcare.service.cases;

import org.jspecify.annotations.NullMarked;
