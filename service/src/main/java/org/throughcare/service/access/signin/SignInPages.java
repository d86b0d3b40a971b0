package org.throughcare.service.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.DemonstrationSignIns;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.SignIn;
import org.throughcare.service.web.model.access.SignedOut;

/** The pages of signing in and out. */
@Controller
class SignInPages {
    private static final String SENT_BACK = Paths.SIGN_IN + "/refused";
    private static final String REFUSED = "throughcare.signInRefused";

    private final SignInSettings settings;
    private final ObjectProvider<DemonstrationSignIns> demonstration;

    SignInPages(SignInSettings settings, ObjectProvider<DemonstrationSignIns> demonstration) {
        this.settings = settings;
        this.demonstration = demonstration;
    }

    /** Shows the form again to whoever could not sign in, on the same request. */
    static void sendBack(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws ServletException, IOException {
        request.setAttribute(REFUSED, status(reason));
        request.getRequestDispatcher(SENT_BACK).forward(request, response);
    }

    private static HttpStatus status(AuthenticationException reason) {
        if (reason instanceof OAuth2AuthenticationException) {
            return HttpStatus.FORBIDDEN;
        }
        return reason instanceof LockedException ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @GetMapping(Paths.SIGN_IN)
    ModelAndView form() {
        return page("", Errors.none(), HttpStatus.OK);
    }

    @RequestMapping(SENT_BACK)
    ModelAndView refused(
            @RequestParam(defaultValue = "") String username, @RequestAttribute(REFUSED) HttpStatus status) {
        String key = status == HttpStatus.FORBIDDEN ? "access.signIn.unknown" : "access.signIn.wrong";
        return page(username, Errors.of("username", Text.text(key)), status);
    }

    @GetMapping(Paths.SIGNED_OUT)
    ModelAndView signedOut() {
        return Pages.page("access/signedOut", Text.text("access.signedOut.title"), new SignedOut(null));
    }

    @RequestMapping(SessionGone.SAID_AT)
    ModelAndView signedOutMeanwhile(@RequestAttribute(SessionGone.BACK) String back) {
        return Pages.page(
                "access/signedOut",
                Text.text("access.signedOut.expired.title"),
                new SignedOut(back),
                Errors.none(),
                HttpStatus.FORBIDDEN);
    }

    private ModelAndView page(String username, Errors errors, HttpStatus status) {
        DemonstrationSignIns known = demonstration.getIfAvailable();
        SignIn model = new SignIn(username, settings.oidc() == null, provider(), known == null ? null : known.shown());
        return Pages.page("access/signIn", Text.text("access.signIn.title"), model, errors, status);
    }

    private SignIn.@Nullable Provider provider() {
        SignInSettings.Oidc oidc = settings.oidc();
        return oidc == null ? null : new SignIn.Provider(oidc.name(), OidcSignIn.BEGINS);
    }
}
