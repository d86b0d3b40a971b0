package org.throughcare.service.papers;

/** In which form a paper leaves the service. */
public enum PaperForm {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String type;

    PaperForm(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How the name of its file ends, without the dot. */
    public String ending() {
        return switch (this) {
            case DOCX -> "docx";
            case PDF -> "pdf";
        };
    }
}
