/** What pages show: a recall as it is considered, decided, drafted and signed. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("recall")
package org.throughcare.service.web.model.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
