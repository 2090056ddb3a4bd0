package io.afterorder.compliance.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes what {@link PackReader} reads: lists of numbers of 0 or more, each in as few bytes as its largest needs, bits, and
 * texts.
 */
final class PackWriter {
    private final DataOutputStream out;

    PackWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void numbers(int... numbers) throws IOException {
        int most = Arrays.stream(numbers).max().orElse(0);
        int width = most < 1 << Byte.SIZE ? Byte.BYTES : most < 1 << Short.SIZE ? Short.BYTES : Integer.BYTES;
        out.writeInt(numbers.length);
        out.writeByte(width);
        for (int number : numbers) {
            for (int shift = Byte.SIZE * (width - 1); shift >= 0; shift -= Byte.SIZE) {
                out.writeByte(number >>> shift);
            }
        }
    }

    /** Numbers that rise, each as what it is more than the one before. */
    void rising(int... numbers) throws IOException {
        var steps = new int[numbers.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = i == 0 ? numbers[i] : numbers[i] - numbers[i - 1];
        }
        numbers(steps);
    }

    void bits(long... bits) throws IOException {
        out.writeInt(bits.length);
        for (long some : bits) {
            out.writeLong(some);
        }
    }

    /** Texts without line breaks. */
    void texts(List<String> texts) throws IOException {
        var bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
