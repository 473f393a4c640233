package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page says in the attributes of its elements as a tree of JSON-LD: microdata (HTML Standard, section 5) or RDFa
 * Lite 1.1. Both nest items in items; of both, only what schema.org needs is read.
 */
final class EmbeddedItems {

    private static final int DEEPEST = 20;

    /** References can lead in circles, and to the same elements without end. */
    private static final int MOST_LOOKED_AT = 200_000;

    /** Elements whose value is an address that they lead to (HTML Standard, 5.2.4). */
    private static final Set<String> LINKS = Set.of("a", "area", "link");

    private static final Set<String> SOURCES = Set.of("audio", "embed", "iframe", "img", "source", "track", "video");

    private final String scope;
    private final String type;
    private final String property;
    private final String id;
    private int left = MOST_LOOKED_AT;

    private EmbeddedItems(String scope, String type, String property, String id) {
        this.scope = scope;
        this.type = type;
        this.property = property;
        this.id = id;
    }

    /** The items of a page that are in no other, in its order. */
    static List<JsonNode> of(Document page) {
        return List.of(
                new EmbeddedItems("itemscope", "itemtype", "itemprop", "itemid").items(page),
                new EmbeddedItems("typeof", "typeof", "property", "resource").items(page));
    }

    private ArrayNode items(Document page) {
        ArrayNode items = LenientJson.MAPPER.createArrayNode();
        for (Element element : page.select("[" + scope + "]")) {
            if (!element.hasAttr(property) && element.parents().stream().noneMatch(each -> each.hasAttr(scope))) {
                items.add(item(element, page, 0));
            }
        }
        return items;
    }

    private ObjectNode item(Element element, Document page, int depth) {
        ObjectNode item = LenientJson.MAPPER.createObjectNode();
        ArrayNode types = item.putArray("@type");
        Arrays.stream(element.attr(type).strip().split("\\s+")).forEach(types::add);
        if (!element.attr(id).isBlank()) {
            item.put("@id", element.absUrl(id).isEmpty() ? element.attr(id).strip() : element.absUrl(id));
        }
        if (depth < DEEPEST && left-- > 0) {
            element.children().forEach(child -> properties(child, item, page, depth));
            for (String reference : element.attr("itemref").split("\\s+")) {
                Element named = reference.isEmpty() ? null : page.getElementById(reference);
                if (named != null && named != element) {
                    properties(named, item, page, depth + 1);
                }
            }
        }
        return item;
    }

    private void properties(Element element, ObjectNode item, Document page, int depth) {
        boolean isItem = element.hasAttr(scope);
        if (element.hasAttr(property)) {
            for (String name : element.attr(property).strip().split("\\s+")) {
                item.withArray(name.replaceFirst("^(https?://schema\\.org/|schema:)", ""))
                        .add(
                                isItem
                                        ? item(element, page, depth + 1)
                                        : LenientJson.MAPPER.getNodeFactory().textNode(value(element)));
            }
        }
        if (!isItem && left-- > 0) {
            element.children().forEach(child -> properties(child, item, page, depth));
        }
    }

    private static String value(Element element) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        if (LINKS.contains(name) && element.hasAttr("href")) {
            return address(element, "href");
        }
        if (SOURCES.contains(name) && element.hasAttr("src")) {
            return address(element, "src");
        }
        if (name.equals("time") && element.hasAttr("datetime")) {
            return element.attr("datetime");
        }
        return element.hasAttr("value") ? element.attr("value") : element.text();
    }

    private static String address(Element element, String attribute) {
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? element.attr(attribute) : absolute;
    }
}
