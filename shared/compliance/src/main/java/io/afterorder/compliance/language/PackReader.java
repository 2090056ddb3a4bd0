package io.afterorder.compliance.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link PackWriter} wrote, in its order. */
final class PackReader {
    private final ByteBuffer in;

    PackReader(byte[] written) {
        in = ByteBuffer.wrap(written);
    }

    int[] numbers() {
        var numbers = new int[in.getInt()];
        switch (in.get()) {
            case Byte.BYTES -> {
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = in.get() & 0xFF;
                }
            }
            case Short.BYTES -> {
                var wide = new char[numbers.length];
                in.asCharBuffer().get(wide);
                in.position(in.position() + Short.BYTES * wide.length);
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = wide[i];
                }
            }
            default -> {
                in.asIntBuffer().get(numbers);
                in.position(in.position() + Integer.BYTES * numbers.length);
            }
        }
        return numbers;
    }

    int[] rising() {
        var numbers = numbers();
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
        return numbers;
    }

    int number() {
        return numbers()[0];
    }

    long[] bits() {
        var bits = new long[in.getInt()];
        in.asLongBuffer().get(bits);
        in.position(in.position() + Long.BYTES * bits.length);
        return bits;
    }

    String[] texts() {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes.length == 0 ? new String[0] : new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    }
}
