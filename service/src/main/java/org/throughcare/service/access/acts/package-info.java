/** What people do about access: ask for it, decide it, open a case in an emergency, review that, share, limit and end. */
@NullMarked
@NamedInterface("acts")
package org.throughcare.service.access.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
