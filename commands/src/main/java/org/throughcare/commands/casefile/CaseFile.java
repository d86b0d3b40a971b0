package org.throughcare.commands.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.commands.document.JsonDocument;
import org.throughcare.commands.document.TextFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.record.Entry;

/**
 * A case as a file holds it.
 *
 * @param name what the case is called
 * @param title one line about it; empty where none is given
 * @param notes what a reader must know of it
 * @param division whose bank holidays count
 * @param invented whether the case is made up
 * @param filed the entries that are fed, in the order of the file
 */
public record CaseFile(
        String name, String title, List<String> notes, Division division, boolean invented, List<FiledEntry> filed) {
    /** The format that is read; the first field of every case file. */
    public static final String FORMAT = "throughcare-case/1";

    public CaseFile {
        notes = List.copyOf(notes);
        filed = List.copyOf(filed);
    }

    /**
     * Reads a case from a file, or from {@code case.json} in a folder.
     *
     * @throws FileRefused if there is none, or anything in it is wrong; it then names all that is
     */
    public static CaseFile read(Path path) {
        Path file = path;
        if (Files.isDirectory(path)) {
            file = path.resolve("case.json");
            if (!Files.exists(file)) {
                throw new FileRefused("There is no case in " + path + ": a case is a folder with a file case.json.");
            }
        } else if (!Files.exists(path)) {
            throw new FileRefused("There is no case at " + path + ".");
        }
        return read(file.toString(), TextFile.read(file));
    }

    /** Reads a case from text; {@code name} is what the text is called in a refusal. */
    public static CaseFile read(String name, String text) {
        return new CaseReader(name).read(JsonDocument.read(name, text));
    }

    /** The entries as the parties know them in {@code mode}. */
    public List<Entry> entries(Mode mode) {
        return filed.stream().map(entry -> entry.in(mode)).toList();
    }
}
