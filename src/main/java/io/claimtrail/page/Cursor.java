package io.claimtrail.page;

import io.claimtrail.text.NormalForm;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The place after the last item of a page: its sort value and its id.
 *
 * <p>As text it is opaque and carries a digest of itself and of the list that it belongs to. That is no secret, and need
 * not be: a cursor opens nothing that the list does not show. It lets a damaged cursor, or one from another list, be
 * refused and not be taken for a place in this one.
 *
 * @param value the sort value as text; null in lists ordered by id alone
 * @param id of the last item
 */
public record Cursor(String value, UUID id) {

    private static final int DIGEST_LENGTH = 16;
    private static final int ID_LENGTH = 36;

    /** The cursor as clients get it, bound to the list that the fingerprint tells of. */
    public String encode(String list) {
        String place = id + (value == null ? "" : value);
        String text = digest(list, place) + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor behind a text, or nothing where it is damaged or from another list. */
    public static Optional<Cursor> decode(String encoded, String list) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            if (text.length() < DIGEST_LENGTH + ID_LENGTH) {
                return Optional.empty();
            }
            String place = text.substring(DIGEST_LENGTH);
            if (!digest(list, place).equals(text.substring(0, DIGEST_LENGTH))) {
                return Optional.empty();
            }
            String value = place.length() == ID_LENGTH ? null : place.substring(ID_LENGTH);
            return Optional.of(new Cursor(value, UUID.fromString(place.substring(0, ID_LENGTH))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String digest(String list, String place) {
        return NormalForm.sha256(list + "\n" + place).substring(0, DIGEST_LENGTH);
    }
}
