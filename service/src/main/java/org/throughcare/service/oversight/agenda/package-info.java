/** What a senior and one practitioner talk about in supervision: what is hard, what went well, what to decide together. */
@NullMarked
package org.throughcare.service.oversight.agenda;

import org.jspecify.annotations.NullMarked;
