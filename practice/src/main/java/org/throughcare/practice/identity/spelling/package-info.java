/** How names are compared: by their letters, by how much they differ, and by how they sound. */
@NullMarked
package org.throughcare.practice.identity.spelling;

import org.jspecify.annotations.NullMarked;
