package org.throughcare.service.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every DOCX opens in LibreOffice as it is and says there what it says here. Without LibreOffice this is skipped; where CI is set
 * it fails.
 */
class OpensElsewhereTest {
    private static final int MOST_PAGES = 12;

    /** Head and foot alone have fewer. */
    private static final int FEWEST_CHARACTERS = 45;

    private static final long LONGEST_MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void everyDocxConvertsAndKeepsItsWordsAndHasNoEmptyPage() throws IOException, InterruptedException {
        String office = office();
        Map<String, Paper> papers = InventedPapers.all();
        for (Map.Entry<String, Paper> paper : papers.entrySet()) {
            Files.write(folder.resolve(paper.getKey() + ".docx"), WrittenPapersTest.DOCX.docx(paper.getValue()));
            WrittenPapersTest.keep(paper.getValue(), paper.getKey());
        }
        convert(office, papers.keySet().stream().map(name -> name + ".docx").toList());
        for (Map.Entry<String, Paper> paper : papers.entrySet()) {
            String docx = paper.getKey();
            List<String> pages = pages(Files.readAllBytes(folder.resolve(docx + ".pdf")));
            assertThat(pages.size()).as(docx).isBetween(1, MOST_PAGES);
            assertThat(pages).as(docx + " has no empty page").noneMatch(page -> page.length() < FEWEST_CHARACTERS);
            String all = String.join("", pages);
            WrittenPapersTest.everyWord(paper.getValue())
                    .forEach(words -> assertThat(all).as(docx).contains(words));
            List<String> own = pages(WrittenPapersTest.PDF.pdf(paper.getValue()));
            assertThat(own).as("the PDF of " + docx).noneMatch(page -> page.length() < FEWEST_CHARACTERS);
        }
    }

    private void convert(String office, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        command.addAll(files);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES))
                .as("LibreOffice ends")
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(said, UTF_8)).isZero();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(WrittenPapersTest.plain(stripper.getText(document)));
            }
        }
        return pages;
    }

    private static String office() {
        String found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(part -> Stream.of("soffice", "libreoffice").map(name -> Path.of(part, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        String lacking = "LibreOffice Writer is not installed: apt-get install libreoffice-writer-nogui";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as(lacking).isNotEmpty();
        }
        assumeTrue(!found.isEmpty(), lacking);
        return found;
    }
}
