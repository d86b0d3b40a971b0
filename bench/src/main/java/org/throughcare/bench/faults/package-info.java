/** The whole service under faults: killed databases, killed services, full disks and two nodes, each also with its defence off. */
@NullMarked
package org.throughcare.bench.faults;

import org.jspecify.annotations.NullMarked;
