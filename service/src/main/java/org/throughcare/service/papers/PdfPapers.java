package org.throughcare.service.papers;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.papers.ContentHash;

/**
 * Writes papers as PDF/UA with their typeface inside. A paper reaches no other resource than its own style: nothing typed by
 * anybody becomes an address.
 */
@Component
public class PdfPapers {
    private static final String TYPEFACE = "Liberation Sans";
    private static final String SCHEME = "throughcare-paper";
    private static final String STYLE = SCHEME + ":paper.css";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates;
    private final byte[] regular = resource("LiberationSans-Regular.ttf");
    private final byte[] bold = resource("LiberationSans-Bold.ttf");
    private final byte[] style = resource("paper.css");

    PdfPapers(TemplateEngine templates) {
        XRLog.setLoggingEnabled(false); // what stands on a paper is in no log; a fault is thrown
        this.templates = templates;
    }

    /** {@code paper} as PDF. */
    public byte[] pdf(Paper paper) {
        try (ByteArrayOutputStream written = new ByteArrayOutputStream();
                PdfBoxRenderer renderer = renderer(html(paper))) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                PdfDates.set(document, paper);
                document.setDocumentId(
                        Long.parseUnsignedLong(ContentHash.of(paper.toString()).hex(), 0, 16, 16));
                document.save(written);
            }
            return written.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String html(Paper paper) {
        PaperWords words = new PaperWords(paper.language());
        StringOutput html = new StringOutput();
        templates.render(
                "papers/whole.jte",
                Map.of(
                        "paper",
                        paper,
                        "marking",
                        words.text("papers.marking." + paper.marking()),
                        "page",
                        words.text("papers.page"),
                        "style",
                        STYLE),
                html);
        return html.toString();
    }

    private PdfBoxRenderer renderer(String html) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> new ByteArrayInputStream(regular), TYPEFACE, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), TYPEFACE, BOLD, FontStyle.NORMAL, true)
                .useUriResolver((base, address) -> address.equals(STYLE) ? STYLE : null)
                .useProtocolsStreamImplementation(address -> new Own(style), SCHEME)
                .withProducer("Throughcare")
                .withHtmlContent(html, SCHEME + ":")
                .buildPdfRenderer();
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PdfPapers.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the service has no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The style of papers as the renderer asks for it. */
    private static final class Own implements FSStream {
        private final byte[] style;

        Own(byte[] style) {
            this.style = style;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(style);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
