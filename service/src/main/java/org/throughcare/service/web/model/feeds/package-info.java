/** What pages show: What came from elsewhere and waits for a person. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("feeds")
package org.throughcare.service.web.model.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
