package org.throughcare.journeys.gallery;

import java.util.List;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.model.access.SignIn;
import org.throughcare.service.web.model.access.SignIn.Demonstration;
import org.throughcare.service.web.model.access.SignedOut;

/** Signing in and out, and the page one starts from. */
final class PlainSamples {
    private static final Demonstration DEMONSTRATION = new Demonstration(
            "an-invented-password",
            List.of(
                    new SignIn.Person("hazel.fenn", "Hazel Fenn", "Probation officer", "A missed first appointment"),
                    new SignIn.Person(
                            "linden.marsh", "Linden Marsh", "Senior probation officer", "Emergency access to review"),
                    new SignIn.Person("sorrel.dale", Samples.LONG_NAME, "Head of probation delivery unit", "")));

    private PlainSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("sign-in", "access/signIn", "Sign in", new SignIn("", true, null, DEMONSTRATION))
                        .signedOut(),
                Sample.of("sign-in-wrong", "access/signIn", "Sign in", new SignIn("hazel.fenn", true, null, null))
                        .with(Errors.of("username", "Enter the username and password of an active account"))
                        .signedOut(),
                Sample.of(
                                "sign-in-elsewhere",
                                "access/signIn",
                                "Sign in",
                                new SignIn("", false, new SignIn.Provider("the staff account", "/elsewhere"), null))
                        .signedOut(),
                Sample.of("signed-out", "access/signedOut", "You are signed out", new SignedOut(null))
                        .signedOut(),
                Sample.of(
                                "signed-out-expired",
                                "access/signedOut",
                                "You were signed out",
                                new SignedOut("/cases/X123456/notes/new?type=contact"))
                        .signedOut());
    }
}
