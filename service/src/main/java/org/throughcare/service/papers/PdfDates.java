package org.throughcare.service.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Gives a PDF the instant of its paper in place of the one at which it was written. */
final class PdfDates {
    private PdfDates() {}

    static void set(PDDocument document, Paper paper) throws IOException {
        Calendar made = calendar(paper.made());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(made);
        information.setModificationDate(made);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            throw new IOException("the PDF has no metadata");
        }
        try (InputStream stream = metadata.exportXMPMetadata();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            DomXmpParser parser = new DomXmpParser();
            parser.setStrictParsing(false);
            XMPMetadata xmp = parser.parse(stream);
            XMPBasicSchema basic = xmp.getXMPBasicSchema();
            if (basic != null) {
                basic.setCreateDate(made);
                basic.setModifyDate(made);
                basic.setMetadataDate(made);
            }
            new XmpSerializer().serialize(xmp, written, true);
            metadata.importXMPMetadata(written.toByteArray());
        } catch (XmpParsingException | TransformerException fault) {
            throw new IOException("the metadata of a PDF cannot be read", fault);
        }
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
