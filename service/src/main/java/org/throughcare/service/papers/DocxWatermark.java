package org.throughcare.service.papers;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Makes the words across a page so light, and turns them so, that what they stand behind can be read. */
final class DocxWatermark {
    private static final QName SHAPE = new QName("urn:schemas-microsoft-com:vml", "shape");
    private static final QName FILL = new QName("fillcolor");
    private static final QName STYLE = new QName("style");
    private static final String LIGHT = "#e6e6e6";

    private DocxWatermark() {}

    static void lighten(XWPFHeader header) {
        for (XWPFParagraph paragraph : header.getParagraphs()) {
            for (CTR run : paragraph.getCTP().getRList()) {
                run.getPictList().forEach(picture -> {
                    for (XmlObject shape : picture.selectChildren(SHAPE)) {
                        lighten(shape);
                    }
                });
            }
        }
    }

    private static void lighten(XmlObject shape) {
        try (XmlCursor cursor = shape.newCursor()) {
            cursor.setAttributeText(FILL, LIGHT);
            cursor.setAttributeText(STYLE, cursor.getAttributeText(STYLE) + ";rotation:315");
        }
    }
}
