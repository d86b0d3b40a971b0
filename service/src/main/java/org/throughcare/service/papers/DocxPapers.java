package org.throughcare.service.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.stereotype.Component;

/** Writes papers as DOCX with headings, table heads, a language and page numbers, and without macros. */
@Component
public class DocxPapers {
    /** A4 in twentieths of a point. */
    private static final long WIDTH = 11906;

    private static final long HEIGHT = 16838;
    private static final long MARGIN = 1020;

    DocxPapers() {}

    /** {@code paper} as DOCX. */
    public byte[] docx(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            DocxStyles.put(document, paper);
            properties(document.getProperties().getCoreProperties(), paper);
            page(document);
            aroundEachPage(document, paper);
            XWPFParagraph title = document.createParagraph();
            title.setStyle(DocxStyles.TITLE);
            title.createRun().setText(paper.title());
            new DocxParts(document).write(paper.parts());
            document.write(written);
            return FixedZip.of(written.toByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void properties(CoreProperties properties, Paper paper) {
        properties.setTitle(paper.title());
        properties.setCreator("Throughcare");
        properties.setCreated(Optional.of(Date.from(paper.made())));
        properties.setModified(Optional.of(Date.from(paper.made())));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(paper.language().toLanguageTag());
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
    }

    private static void aroundEachPage(XWPFDocument document, Paper paper) {
        PaperWords words = new PaperWords(paper.language());
        String marking = words.text("papers.marking." + paper.marking());
        XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
        XWPFHeader header;
        if (paper.marking().across()) {
            policy.createWatermark(marking);
            header = policy.getDefaultHeader();
            DocxWatermark.lighten(header);
        } else {
            header = document.createHeader(HeaderFooterType.DEFAULT);
        }
        XWPFParagraph head = header.createParagraph();
        head.setStyle(DocxStyles.HEAD);
        head.setAlignment(ParagraphAlignment.RIGHT);
        head.createRun().setText(marking);
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph foot = footer.createParagraph();
        foot.setStyle(DocxStyles.FOOT);
        foot.setAlignment(ParagraphAlignment.LEFT);
        foot.createRun().setText(paper.reference() + " \u2013 " + words.text("papers.page") + " ");
        field(foot, "PAGE");
        foot.createRun().setText(" / ");
        field(foot, "NUMPAGES");
    }

    private static void field(XWPFParagraph paragraph, String code) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(code);
        field.addNewR().addNewT().setStringValue("1");
    }
}
