package org.throughcare.commands.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, in UTF-8 and nothing else. */
public final class TextFile {
    private TextFile() {}

    /**
     * The whole text, without a byte order mark.
     *
     * @throws FileRefused if there is no such file, or it cannot be read as UTF-8 text
     */
    public static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new FileRefused(Files.exists(file) ? file + " is not a file." : "There is no file " + file + ".");
        }
        try {
            return decoded(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new FileRefused(file + " cannot be read.");
        }
    }

    static String decoded(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FileRefused(name + ": it is not text in UTF-8");
        }
    }
}
