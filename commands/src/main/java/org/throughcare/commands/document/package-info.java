/** A JSON or YAML file as a small tree in which every value knows its line, so that a refusal can say where. */
@NullMarked
package org.throughcare.commands.document;

import org.jspecify.annotations.NullMarked;
