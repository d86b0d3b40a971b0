package org.throughcare.journeys;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** A picture of a page in at most 256 colours, which is as many as its text and its few plain areas need. */
final class SmallPicture {
    private static final int COLOURS = 256;
    private static final int BITS = 8;
    private static final int CHANNEL = 0xFF;
    private static final int KEPT = 0xF8F8F8;

    private SmallPicture() {}

    /** Writes the PNG {@code taken} with fewer colours to {@code file}. */
    static void write(byte[] taken, Path file) throws IOException {
        BufferedImage from = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(taken)));
        List<Integer> palette = palette(from);
        Map<Integer, Integer> nearest = new HashMap<>();
        BufferedImage to =
                new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                int index = nearest.computeIfAbsent(from.getRGB(x, y) & KEPT, colour -> nearest(palette, colour));
                to.getRaster().setSample(x, y, 0, index);
            }
        }
        ImageIO.write(to, "png", file.toFile());
    }

    private static List<Integer> palette(BufferedImage from) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < from.getHeight(); y++) {
            for (int x = 0; x < from.getWidth(); x++) {
                counts.merge(from.getRGB(x, y) & KEPT, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The palette with each channel stretched again, so that white stays white. */
    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream()
                .mapToInt(colour -> colour | ((colour >> 5) & 0x070707))
                .toArray();
        return new IndexColorModel(BITS, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int index = 1; index < palette.size(); index++) {
            if (distance(palette.get(index), colour) < distance(palette.get(best), colour)) {
                best = index;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 2 * BITS; shift += BITS) {
            int apart = ((one >> shift) & CHANNEL) - ((other >> shift) & CHANNEL);
            sum += apart * apart;
        }
        return sum;
    }
}
