package org.throughcare.service.web;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.throughcare.service.web.Pages.Shown;

/** Renders one template. The whole page is made before its first byte is sent, so a fault never leaves half of one. */
final class JtePage implements View {
    private static final String HTML = "text/html;charset=UTF-8";

    private final String template;
    private final TemplateEngine engine;
    private final PageMaking making;

    JtePage(String template, TemplateEngine engine, PageMaking making) {
        this.template = template;
        this.engine = engine;
        this.making = making;
    }

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (model == null || !(model.get(Pages.SHOWN) instanceof Shown shown)) {
            throw new IllegalStateException("the page " + template + " was not made by Pages.page");
        }
        Utf8ByteOutput page = new Utf8ByteOutput();
        write(shown, making.page(shown, request), page);
        response.setContentType(HTML);
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    private void write(Shown shown, Page page, TemplateOutput output) {
        engine.render(template, Map.of("page", page, "model", shown.model()), output);
    }
}
