package org.throughcare.service.papers;

import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.papers.ContentHash;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Gives papers of a case to whoever asks for them as files, and audits which bytes left. The name of a file holds the CRN, the
 * kind and the version, and never a name of anybody.
 */
@Component
public class PaperDownloads {
    /** The act in the audit. */
    public static final String ACT = "PAPER_TAKEN_OUT";

    private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9]");

    private final PdfPapers pdf;
    private final DocxPapers docx;
    private final Trail trail;
    private final Transactions transactions;

    PaperDownloads(PdfPapers pdf, DocxPapers docx, Trail trail, Transactions transactions) {
        this.pdf = pdf;
        this.docx = docx;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * Which paper it is.
     *
     * @param kind such as {@code part-a}: lower case and hyphens
     * @param version from 1
     */
    public record Named(String kind, int version) {
        public Named {
            if (!KIND.matcher(kind).matches() || version < 1) {
                throw new IllegalArgumentException("a paper is named by its kind and its version: " + kind);
            }
        }
    }

    /** {@code paper} as a file. */
    public byte[] bytes(Paper paper, PaperForm form) {
        return switch (form) {
            case DOCX -> docx.docx(paper);
            case PDF -> pdf.pdf(paper);
        };
    }

    /**
     * {@code paper} of the case that was opened, as a file.
     *
     * @param route the address it was asked at, with its method
     */
    public ResponseEntity<byte[]> answer(
            SignedIn who, Opening.Opened opened, Paper paper, Named named, PaperForm form, String route) {
        return answer(who, opened, bytes(paper, form), named, form, route);
    }

    /** The same of a file that was kept. */
    public ResponseEntity<byte[]> answer(
            SignedIn who, Opening.Opened opened, byte[] file, Named named, PaperForm form, String route) {
        String words = named.kind() + " version " + named.version() + " " + form.ending() + " sha256 "
                + ContentHash.of(file).hex();
        transactions.run(who.acting(), () -> trail.leave(ACT, opened.person(), route, words));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(opened.crn(), named, form))
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(form.type()))
                .body(file);
    }

    /** "X123456-part-a-v3.pdf". */
    static String fileName(String crn, Named named, PaperForm form) {
        return NOT_IN_A_NAME.matcher(crn).replaceAll("") + "-" + named.kind() + "-v" + named.version() + "."
                + form.ending();
    }
}
