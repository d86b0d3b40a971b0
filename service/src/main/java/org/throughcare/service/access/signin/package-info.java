/** Signing in, staying signed in and signing out: with a password or through an outside provider. */
@NullMarked
package org.throughcare.service.access.signin;

import org.jspecify.annotations.NullMarked;
