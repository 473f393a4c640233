package io.claimtrail.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** What earlier answers told of: the paths of records, by what kind they are of, their tags, and the cursors of lists. */
final class SeenRecords {

    private static final int MOST = 300;
    private static final String ID = "[0-9A-Za-z._-]*[0-9][0-9A-Za-z._-]*";

    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final Map<String, String> cursors = new ConcurrentHashMap<>();

    /** Takes up what an answer with JSON or without says. */
    void learn(FuzzedRequest request, Answer answer) {
        String path = request.path();
        if (answer.status() >= 300) {
            return;
        }
        answer.header("Location").map(SeenRecords::pathOf).ifPresent(this::add);
        answer.header("ETag").ifPresent(tag -> tags.put(path, tag));
        answer.json().ifPresent(json -> {
            json.path("items").forEach(item -> learnItem(path, item));
            Optional.ofNullable(json.get("nextCursor"))
                    .filter(JsonNode::isTextual)
                    .ifPresent(cursor -> cursors.put(path, cursor.asText()));
        });
    }

    private void learnItem(String path, JsonNode item) {
        for (String name : List.of("revision", "id", "name")) {
            if (item.path(name).isTextual()) {
                add(path + "/" + item.get(name).asText());
                return;
            }
        }
    }

    private void add(String path) {
        List<String> known = paths.computeIfAbsent(templateOf(path), key -> new ArrayList<>());
        synchronized (known) {
            if (known.size() < MOST) {
                known.add(path);
            } else {
                known.set(Math.floorMod(path.hashCode(), MOST), path);
            }
        }
    }

    /** A path seen of this kind, such as {@code /v1/claims/{id}}, whatever its parameters are called. */
    Optional<String> path(String template, Random random) {
        List<String> known = paths.getOrDefault(template.replaceAll("\\{[^}]+}", "{}"), List.of());
        synchronized (known) {
            return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
        }
    }

    /** The last part of a path seen of this kind. */
    Optional<String> id(String template, Random random) {
        return path(template, random).map(path -> path.substring(path.lastIndexOf('/') + 1));
    }

    Optional<String> tag(String path) {
        return Optional.ofNullable(tags.get(path));
    }

    Optional<String> cursor(String path) {
        return Optional.ofNullable(cursors.get(path));
    }

    private static String templateOf(String path) {
        return path.replaceAll("/" + ID + "(?=/|$)(?<!/v1)", "/{}").replaceFirst("^/\\{}", "/v1");
    }

    private static String pathOf(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
