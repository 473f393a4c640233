package io.claimtrail.http;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One range of media types in an {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * @param range the type, or a half or all of it as {@code *}; its parameters do not matter here
 * @param weight how much it is wanted, from 0 for not at all to 1
 */
record AcceptedRange(MediaType range, float weight) {

    private static final int LONGEST_WEIGHT = 5;

    /** The ranges of a header, all of its lines joined with commas; those that are malformed are left out. */
    static List<AcceptedRange> parse(String header) {
        return split(header).stream()
                .map(AcceptedRange::parseOne)
                .flatMap(Optional::stream)
                .toList();
    }

    /** How exactly it takes a type: 2 by name, 1 by the first half, 0 as any type; -1 where it does not. */
    int exactness(MediaType type) {
        if (!range.isCompatible(type)) {
            return -1;
        }
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    private static Optional<AcceptedRange> parseOne(String text) {
        try {
            MediaType range = MediaType.valueOf(text.strip());
            String weight = range.getParameters().getOrDefault("q", "1");
            boolean wellFormed = weight.length() <= LONGEST_WEIGHT && weight.matches("0(\\.[0-9]*)?|1(\\.0*)?");
            boolean halfWild = range.isWildcardType() && !range.isWildcardSubtype();
            return wellFormed && !halfWild && text.contains("/")
                    ? Optional.of(new AcceptedRange(range, Float.parseFloat(weight)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** At the commas, but not at those in quotes. */
    private static List<String> split(String header) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
