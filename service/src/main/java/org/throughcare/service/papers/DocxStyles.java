package org.throughcare.service.papers;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a DOCX: their names are those that word processors and screen readers know. */
final class DocxStyles {
    static final String BODY = "Normal";
    static final String TITLE = "Title";
    static final String CELL = "TableText";
    static final String CAPTION = "Caption";
    static final String HEAD = "Header";
    static final String FOOT = "Footer";
    static final String GAP = "TableGap";
    static final String BULLET = "ListBullet";

    private static final int HALF_POINTS = 22;
    private static final int LARGE_HALF_POINTS = 32;
    private static final int GAP_HALF_POINTS = 8;
    private static final int TWENTIETHS = 20;

    private final XWPFStyles styles;
    private final int size;

    private DocxStyles(XWPFStyles styles, int size) {
        this.styles = styles;
        this.size = size;
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    static void put(XWPFDocument document, Paper paper) {
        XWPFStyles styles = document.createStyles();
        CTFonts typeface = CTFonts.Factory.newInstance();
        typeface.setAscii("Arial");
        typeface.setHAnsi("Arial");
        typeface.setCs("Arial");
        styles.setDefaultFonts(typeface);
        Locale language = paper.language();
        styles.setSpellingLanguage(language.getLanguage().equals("cy") ? "cy-GB" : "en-GB");
        DocxStyles put = new DocxStyles(styles, paper.largePrint() ? LARGE_HALF_POINTS : HALF_POINTS);
        put.style(BODY, "Normal", put.size, false, 0, 6);
        put.style(TITLE, "Title", put.size * 9 / 5, true, 0, 14);
        put.outlined(put.style(heading(1), "heading 1", put.size * 5 / 4, true, 16, 5), 0);
        put.outlined(put.style(heading(2), "heading 2", put.size * 11 / 10, true, 10, 3), 1);
        put.style(CELL, "Table Text", put.size, false, 2, 2);
        put.style(GAP, "Table Gap", GAP_HALF_POINTS, false, 0, 0);
        put.style(CAPTION, "caption", put.size, true, 4, 3);
        put.style(BULLET, "List Bullet", put.size, false, 0, 3);
        put.style(HEAD, "header", put.size * 9 / 10, true, 0, 8);
        put.style(FOOT, "footer", put.size * 8 / 10, false, 0, 0);
    }

    private CTStyle style(String id, String name, int halfPoints, boolean bold, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (id.equals(BODY)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(BODY);
            style.addNewNext().setVal(BODY);
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf((long) before * TWENTIETHS));
        spacing.setAfter(BigInteger.valueOf((long) after * TWENTIETHS));
        CTRPr letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        if (bold) {
            letters.addNewB();
        }
        styles.addStyle(new XWPFStyle(style, styles));
        return style;
    }

    private void outlined(CTStyle style, int level) {
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
}
