package org.throughcare.service.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.throughcare.service.papers.Paper.Answers;
import org.throughcare.service.papers.Paper.Line;
import org.throughcare.service.papers.Paper.Table;

/** Writes tables into a DOCX: a head row that comes again on the next page, and rows that are not torn apart. */
final class DocxTables {
    /** What a page leaves between its margins, in twentieths of a point. */
    private static final int WHOLE = 9866;

    private static final int HUNDRED = 100;
    private static final List<Integer> QUESTION_AND_ANSWER = List.of(38, 62);
    private static final String SHADE = "F3F2F1";
    private static final String LINE = "8A8F94";
    private static final int LINE_EIGHTHS = 4;
    private static final int INDENT = 100;

    /** An answer of so many characters may run over the page; torn apart it still reads. */
    private static final int TORN_FROM = 1200;

    private final XWPFDocument document;

    DocxTables(XWPFDocument document) {
        this.document = document;
    }

    void answers(Answers answers) {
        XWPFTable table = made(answers.lines().size(), QUESTION_AND_ANSWER);
        for (int row = 0; row < answers.lines().size(); row++) {
            Line line = answers.lines().get(row);
            XWPFTableRow here = table.getRow(row);
            here.setCantSplitRow(line.length() < TORN_FROM);
            XWPFTableCell question = here.getCell(0);
            question.setColor(SHADE);
            fill(question, List.of(line.question()), false);
            fill(here.getCell(1), line.said(), line.open());
        }
        together(table, answers.isShort());
        space();
    }

    void table(Table table) {
        XWPFTable made = made(table.rows().size() + 1, table.shares());
        XWPFTableRow heads = made.getRow(0);
        heads.setRepeatHeader(true);
        heads.setCantSplitRow(true);
        for (int column = 0; column < table.heads().size(); column++) {
            heads.getCell(column).setColor(SHADE);
            fill(heads.getCell(column), List.of(table.heads().get(column)), true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow here = made.getRow(row + 1);
            here.setCantSplitRow(true);
            for (int column = 0; column < table.heads().size(); column++) {
                fill(here.getCell(column), List.of(table.rows().get(row).get(column)), false);
            }
        }
        together(made, table.isShort());
        space();
    }

    private XWPFTable made(int rows, List<Integer> shares) {
        XWPFTable table = document.createTable(rows, shares.size());
        table.setWidth(WHOLE);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setW(INDENT);
        indent.setType(STTblWidth.DXA);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int share : shares) {
            grid.addNewGridCol().setW(width(share));
        }
        table.getRows().forEach(row -> {
            for (int column = 0; column < shares.size(); column++) {
                row.getCell(column).setWidth(width(shares.get(column)).toString());
            }
        });
        table.setTopBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        table.setLeftBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        table.setRightBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE_EIGHTHS, 0, LINE);
        return table;
    }

    private static BigInteger width(int share) {
        return BigInteger.valueOf((long) WHOLE * share / HUNDRED);
    }

    private static void fill(XWPFTableCell cell, List<String> said, boolean bold) {
        for (int each = 0; each < said.size(); each++) {
            XWPFParagraph paragraph = each == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setStyle(DocxStyles.CELL);
            DocxParts.write(paragraph, said.get(each));
            paragraph.getRuns().forEach(run -> run.setBold(bold));
        }
    }

    /** Keeps the rows of a short table on one page, and a head at least with its first row. */
    private static void together(XWPFTable table, boolean all) {
        List<XWPFTableRow> rows = table.getRows();
        rows.subList(0, all ? rows.size() - 1 : 1)
                .forEach(row -> row.getTableCells()
                        .forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true))));
    }

    private void space() {
        document.createParagraph().setStyle(DocxStyles.GAP);
    }
}
