package org.throughcare.service.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.throughcare.service.papers.Paper.Answers;
import org.throughcare.service.papers.Paper.Bullets;
import org.throughcare.service.papers.Paper.Heading;
import org.throughcare.service.papers.Paper.Lines;
import org.throughcare.service.papers.Paper.NewPage;
import org.throughcare.service.papers.Paper.Paragraph;
import org.throughcare.service.papers.Paper.Part;
import org.throughcare.service.papers.Paper.SignatureBlock;
import org.throughcare.service.papers.Paper.Table;
import org.throughcare.service.papers.Paper.Warning;

/** Writes the parts of a paper into a DOCX one after the other. */
final class DocxParts {
    private static final int RIGHT_BLOCK = 5400;
    private static final int BULLET_INDENT = 360;
    private static final int BEFORE_SIGNATURE = 300;
    private static final int FOR_THE_SIGNATURE = 700;

    private final XWPFDocument document;
    private final DocxTables tables;

    DocxParts(XWPFDocument document) {
        this.document = document;
        tables = new DocxTables(document);
    }

    void write(List<Part> parts) {
        parts.forEach(this::write);
    }

    private void write(Part part) {
        switch (part) {
            case Heading heading -> paragraph(DocxStyles.heading(heading.level()), heading.words());
            case Paragraph said -> paragraph(DocxStyles.BODY, said.words());
            case Warning warning -> {
                XWPFParagraph first = paragraph(DocxStyles.BODY, warning.words());
                first.getRuns().forEach(run -> run.setBold(true));
            }
            case Lines lines -> lines(lines);
            case Bullets bullets -> bullets.items().forEach(this::bullet);
            case Answers answers -> tables.answers(answers);
            case Table table -> {
                paragraph(DocxStyles.CAPTION, table.caption()).setKeepNext(true);
                tables.table(table);
            }
            case SignatureBlock signature -> signature(signature);
            case NewPage _ -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
    }

    private void lines(Lines lines) {
        XWPFParagraph block = paragraph(DocxStyles.BODY, String.join("\n", lines.lines()));
        if (lines.atRight()) {
            block.setIndentationLeft(RIGHT_BLOCK);
        }
    }

    private void bullet(String words) {
        XWPFParagraph bullet = paragraph(DocxStyles.BULLET, "\u2022\u00a0\u00a0" + words);
        bullet.setIndentationLeft(BULLET_INDENT);
        bullet.setIndentationHanging(BULLET_INDENT / 2);
    }

    private void signature(SignatureBlock signature) {
        XWPFParagraph label = paragraph(DocxStyles.BODY, signature.label());
        label.setSpacingBefore(BEFORE_SIGNATURE);
        label.setSpacingAfter(FOR_THE_SIGNATURE);
        label.setKeepNext(true);
        label.getRuns().forEach(run -> run.setBold(true));
        paragraph(DocxStyles.BODY, String.join("\n", signature.lines()));
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
        return paragraph;
    }

    /** Writes words with their line ends; characters that XML cannot hold become a blank. */
    static void write(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        boolean first = true;
        for (String line : words.split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line.replaceAll("[\\p{Cntrl}&&[^\t]]", " "));
            first = false;
        }
    }

    static BigInteger twips(long number) {
        return BigInteger.valueOf(number);
    }
}
