package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.access.SignIn;
import org.throughcare.service.web.model.access.SignIn.Demonstration;
import org.throughcare.service.web.model.access.SignedOut;
import org.throughcare.service.web.model.work.MyWork;
import org.throughcare.service.web.model.work.MyWork.CaseList;

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
                Sample.of("signed-out", "access/signedOut", "You are signed out", new SignedOut(false))
                        .signedOut(),
                Sample.of("signed-out-expired", "access/signedOut", "You were signed out", new SignedOut(true))
                        .signedOut(),
                Sample.of("home", "work/home", "My work", work("Hazel", lists())),
                Sample.of(
                        "home-quiet",
                        "work/home",
                        "My work",
                        work("Hazel", List.of(new CaseList("My cases", "/cases", 32, 0, 0, 0, null)))),
                Sample.of("home-empty", "work/home", "My work", work(Samples.LONG_NAME, List.of())));
    }

    private static MyWork work(String name, List<CaseList> lists) {
        return new MyWork(name, Samples.NOW, lists, "", List.of(), new Pagination(1, 50, 0, "?page="));
    }

    private static List<CaseList> lists() {
        return List.of(
                new CaseList("My cases", "/cases", 47, 2, 1, 14, Samples.NOW.plus(Duration.ofMinutes(10))),
                new CaseList(
                        "Cases of the Larchwood and Upper Thornbury public protection team",
                        "/cases?list=team",
                        1312,
                        0,
                        3,
                        108,
                        Samples.NOW.plus(Duration.ofHours(18))),
                new CaseList("Under recall", "/cases?list=recall", 3, 0, 0, 0, null));
    }
}
