/** What pages show: Notes, contacts and text messages. Filled by the module that answers at the page. */
@NullMarked
@NamedInterface("supervision")
package org.throughcare.service.web.model.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
