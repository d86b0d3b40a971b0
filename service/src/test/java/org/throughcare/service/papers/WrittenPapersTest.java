package org.throughcare.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.recall.papers.PartA;

/** A paper says the same in both its forms, and the same paper gives the same bytes. */
class WrittenPapersTest {
    static final PdfPapers PDF =
            new PdfPapers(TemplateEngine.createPrecompiled(null, ContentType.Html, null, "throughcare.views"));
    static final DocxPapers DOCX = new DocxPapers();
    private static final PartAPaper PART_A = new PartAPaper();

    @Test
    void theSamePaperGivesTheSameBytes() {
        Paper paper = PART_A.of(InventedPartA.sent(), 3, InventedPartA.SENT);
        Paper again = PART_A.of(InventedPartA.sent(), 3, InventedPartA.SENT);
        assertThat(PDF.pdf(paper)).isEqualTo(PDF.pdf(again));
        assertThat(DOCX.docx(paper)).isEqualTo(DOCX.docx(again));
    }

    @Test
    void bothFormsHoldEverySectionAndEveryAnswer() throws IOException {
        Paper paper = PART_A.of(InventedPartA.sent(), 3, InventedPartA.SENT);
        keep(paper, "part-a");
        String pdf = wordsOfPdf(PDF.pdf(paper));
        String docx = wordsOfDocx(DOCX.docx(paper));
        everyWord(paper).forEach(words -> {
            assertThat(pdf).contains(words);
            assertThat(docx).contains(words);
        });
    }

    @Test
    void aBlankFormPrintsEachOpenAnswerAsOpen() throws IOException {
        Paper paper = PART_A.preview(PartA.blank("V820002"), 1, InventedPartA.SENT);
        keep(paper, "blank");
        assertThat(wordsOfPdf(PDF.pdf(paper)))
                .contains(plain("Not answered yet"))
                .contains("DRAFT");
        assertThat(wordsOfDocx(DOCX.docx(paper))).contains(plain("Not answered yet"));
    }

    @Test
    void thePdfIsTaggedHasItsLanguageItsTitleAndItsTypefaceInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.pdf(PART_A.of(InventedPartA.sent(), 3, InventedPartA.SENT)))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Part A: request for recall");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void everyPaperOfARecallSaysTheSameInBothForms() throws IOException {
        for (Paper paper : InventedPapers.all().values()) {
            String pdf = wordsOfPdf(PDF.pdf(paper));
            String docx = wordsOfDocx(DOCX.docx(paper));
            everyWord(paper).forEach(words -> {
                assertThat(pdf).as(paper.title()).contains(words);
                assertThat(docx).as(paper.title()).contains(words);
            });
        }
    }

    @Test
    void sensitiveMatterIsMarkedOnItsOwnPaperAndNowhereInPartA() throws IOException {
        Paper sensitive = InventedPapers.all().get("sensitive");
        assertThat(sensitive).isNotNull();
        assertThat(wordsOfPdf(PDF.pdf(sensitive))).contains(plain("OFFICIAL-SENSITIVE: not disclosed to the person"));
        assertThat(InventedPartA.sent().content()).doesNotContain("order protects");
    }

    /** Each piece of words of a paper, without white space. */
    static List<String> everyWord(Paper paper) {
        return paper.parts().stream()
                .flatMap(part -> said(part).stream())
                .flatMap(String::lines)
                .map(WrittenPapersTest::plain)
                .toList();
    }

    private static List<String> said(Paper.Part part) {
        return switch (part) {
            case Paper.Heading heading -> List.of(heading.words());
            case Paper.Paragraph paragraph -> List.of(paragraph.words());
            case Paper.Warning warning -> List.of(warning.words());
            case Paper.Lines lines -> lines.lines();
            case Paper.Bullets bullets -> bullets.items();
            case Paper.Answers answers ->
                answers.lines().stream().flatMap(line -> line.said().stream()).toList();
            case Paper.Table table ->
                table.rows().stream().flatMap(List::stream).toList();
            case Paper.SignatureBlock signature -> signature.lines();
            case Paper.NewPage _ -> List.of();
        };
    }

    static String wordsOfPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    static String wordsOfDocx(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return plain(extractor.getText());
        }
    }

    /** Without white space: where lines break is the renderer's own. */
    static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    /** Where somebody wants to look at the papers, they are kept in the folder that is named. */
    static void keep(Paper paper, String name) throws IOException {
        String folder = System.getProperty("throughcare.papers", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name + ".pdf"), PDF.pdf(paper));
            Files.write(Path.of(folder, name + ".docx"), DOCX.docx(paper));
        }
    }
}
