/** What holds of the tree of RFC 9162. */
@NullMarked
package org.throughcare.service.audit.tree;

import org.jspecify.annotations.NullMarked;
