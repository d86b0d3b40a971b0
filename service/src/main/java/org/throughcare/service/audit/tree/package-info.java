/** The Merkle tree of RFC 9162 over a log: roots, proofs and signed heads, without database or clock. */
@NullMarked
@NamedInterface("tree")
package org.throughcare.service.audit.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
