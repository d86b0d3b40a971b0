package org.throughcare.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was refused before any controller was reached: by the security filters or by the server itself. */
@Controller
class RefusedElsewhere implements ErrorController {
    private final Refusing refusing;

    RefusedElsewhere(Refusing refusing) {
        this.refusing = refusing;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object refused(HttpServletRequest request) {
        Throwable cause =
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        return refusing.answer(status(request), null, cause, request);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }
}
