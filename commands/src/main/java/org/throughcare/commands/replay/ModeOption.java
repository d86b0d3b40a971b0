package org.throughcare.commands.replay;

import org.throughcare.commands.casefile.Mode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --mode}. */
final class ModeOption implements ITypeConverter<Mode> {
    @Override
    public Mode convert(String text) {
        return Mode.named(text)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is neither as-it-was nor as-it-should-be"));
    }
}
