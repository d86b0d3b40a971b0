/**
 * Papers that leave the service: what stands on one is put down once, and written as DOCX and as PDF. The same paper gives the
 * same bytes wherever and whenever it is written.
 */
@NullMarked
package org.throughcare.service.papers;

import org.jspecify.annotations.NullMarked;
