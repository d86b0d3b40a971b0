package org.throughcare.commands.replay;

import java.time.Instant;
import org.throughcare.commands.words.LondonTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --known-at}. */
final class InstantOption implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        return LondonTime.typed(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not an instant such as"
                        + " 2022-06-17T16:00:00+01:00, 2022-06-17T16:00 or 2022-06-17"));
    }
}
