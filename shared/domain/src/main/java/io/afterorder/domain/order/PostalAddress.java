package io.afterorder.domain.order;

import java.util.List;

/** Where a parcel or a bill goes, line by line as it is written on the label. Personal data: {@link #toString} hides it. */
public record PostalAddress(List<String> lines) {
    /** @throws IllegalArgumentException where there is no line, or a blank one */
    public PostalAddress {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a postal address must have lines, none of them blank");
        }
    }

    @Override
    public String toString() {
        return "PostalAddress[...]";
    }
}
