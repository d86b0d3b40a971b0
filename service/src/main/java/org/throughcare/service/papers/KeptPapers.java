package org.throughcare.service.papers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.papers.ContentHash;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.ErasedWith;

/**
 * Papers as they left: both files byte by byte, sealed under the key of the case and erased with it. What was kept is never
 * kept again with other bytes. In the running transaction.
 */
@Component
public class KeptPapers implements ErasedWith {
    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Transactions transactions;
    private final PdfPapers pdf;
    private final DocxPapers docx;

    KeptPapers(JdbcClient jdbc, CaseWords words, Transactions transactions, PdfPapers pdf, DocxPapers docx) {
        this.jdbc = jdbc;
        this.words = words;
        this.transactions = transactions;
        this.pdf = pdf;
        this.docx = docx;
    }

    /**
     * Which paper it is.
     *
     * @param person the number of the case
     * @param kind such as {@code letter} or {@code part-a}
     * @param reference what it belongs to, such as the entry that says it was issued
     * @param version from 1
     */
    public record Which(long person, String kind, String reference, int version) {
        private String place(PaperForm form) {
            return "paper/" + person + "/" + kind + "/" + reference + "/" + version + "/" + form;
        }
    }

    /**
     * That a paper was kept.
     *
     * @param content the hash of what stood on it
     * @param at when
     */
    public record Kept(ContentHash content, Instant at) {}

    /** What stands on {@code paper}, by its hash. */
    public static ContentHash content(Paper paper) {
        return ContentHash.of(paper.toString());
    }

    /** Whether and when it was kept. */
    public Optional<Kept> kept(Which which) {
        return jdbc.sql(
                        "select content, at from paper_kept where person = ? and kind = ? and reference = ? and version = ?")
                .params(which.person(), which.kind(), which.reference(), which.version())
                .query((row, number) -> new Kept(
                        new ContentHash(row.getString("content")),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Keeps {@code paper} in both forms, unless it was kept before. */
    public void keep(Which which, Paper paper, long staff, Instant now) {
        if (kept(which).isPresent()) {
            return;
        }
        byte[] sealedPdf = words.sealBytes(which.person(), which.place(PaperForm.PDF), pdf.pdf(paper));
        byte[] sealedDocx = words.sealBytes(which.person(), which.place(PaperForm.DOCX), docx.docx(paper));
        transactions.computing(() -> jdbc.sql("""
                        insert into paper_kept (person, kind, reference, version, pdf, docx, content, staff, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        which.person(),
                        which.kind(),
                        which.reference(),
                        which.version(),
                        sealedPdf,
                        sealedDocx,
                        content(paper).hex(),
                        staff,
                        Timestamp.from(now))
                .update());
    }

    /** The file as it was kept; empty where nothing was. */
    public Optional<byte[]> file(Which which, PaperForm form) {
        String column = switch (form) {
            case PDF -> "pdf";
            case DOCX -> "docx";
        };
        return jdbc.sql("select " + column
                        + " from paper_kept where person = ? and kind = ? and reference = ? and version = ?")
                .params(which.person(), which.kind(), which.reference(), which.version())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(file -> words.openBytes(which.person(), which.place(form), file));
    }

    @Override
    public void erase(List<Long> records) {
        jdbc.sql("delete from paper_kept where person = any(?)")
                .param(records.toArray(Long[]::new))
                .update();
    }
}
