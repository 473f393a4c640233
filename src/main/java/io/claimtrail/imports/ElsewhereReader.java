package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.article.Article;
import io.claimtrail.article.Publisher;
import io.claimtrail.article.Site;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.NewRelation;
import io.claimtrail.claim.Relation;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.http.BodyBinder;
import io.claimtrail.imports.Elsewhere.GivenRelation;
import io.claimtrail.imports.Elsewhere.Link;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerReference;
import io.claimtrail.storage.GivenIds;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.text.NormalForm;
import io.claimtrail.url.CanonicalUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads what a row says that comes out of another instance, and takes it away, so that what is left is what the API takes: the
 * ids of what it may make, whom speakers were found to be, and relations to other claims. An id alone, without a name or an
 * address beside it, is no id to be given: it means what is on record here.
 */
final class ElsewhereReader {

    private static final String ID = "id";
    private static final String RECORD = "record";
    private static final String RELATIONS = "relations";
    private static final String HELD_BY = "heldBy";

    private final BodyBinder binder;
    private final Faults faults;
    private final GivenIds ids = new GivenIds();
    private final List<Link> links = new ArrayList<>();
    private final List<GivenRelation> relations = new ArrayList<>();

    /**
     * A reader of one row.
     *
     * @param faults where to note what is wrong with it
     */
    ElsewhereReader(BodyBinder binder, Faults faults) {
        this.binder = binder;
        this.faults = faults;
    }

    /** Reads a row and takes away from it. */
    Elsewhere read(ObjectNode row) {
        row.remove(RECORD);
        Optional<UUID> own = id(row, Claim.class, "", faults);
        speaker(row.path("speaker"), faults.below("speaker"));
        article(row.path("source"), faults.below("source"));
        links(row.path("evidence"), Evidence.class, faults.below("evidence"));
        links(row.path("appearances"), Appearance.class, faults.below("appearances"));
        relations(row.remove(RELATIONS), own, faults.below(RELATIONS));
        return new Elsewhere(ids, links, relations);
    }

    private void links(JsonNode all, Class<? extends RecordedEntity> type, Faults place) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof ObjectNode link) {
                Faults here = place.below(i);
                link.remove(RECORD);
                speaker(link.path("speaker"), here.below("speaker"));
                Optional<String> address = article(link.path("article"), here.below("article"));
                address.ifPresentOrElse(key -> id(link, type, key, here), () -> link.remove(ID));
            }
        }
    }

    private void speaker(JsonNode given, Faults place) {
        if (!(given instanceof ObjectNode speaker) || !speaker.path("name").isTextual()) {
            return;
        }
        id(speaker, Speaker.class, NormalForm.of(speaker.path("name").asText()), place);
        if (speaker.remove(HELD_BY) instanceof ObjectNode heldBy) {
            Faults held = place.below(HELD_BY);
            JsonNode holder = heldBy.path("speaker");
            speaker(holder, held.below("speaker"));
            Optional<SpeakerReference> one = binder.bind(speaker, SpeakerReference.class, place);
            Optional<SpeakerReference> other = binder.bind(holder, SpeakerReference.class, held.below("speaker"));
            if (one.isPresent() && other.isPresent()) {
                JsonNode reason = heldBy.path("reason");
                links.add(
                        new Link(one.get(), other.get(), reason.isTextual() ? reason.asText() : null, held.pointer()));
            }
        }
    }

    /** What tells the article from others; nothing where it has no address of its own. */
    private Optional<String> article(JsonNode given, Faults place) {
        if (!(given instanceof ObjectNode article)
                || !article.path("url").isTextual()
                || CanonicalUrl.faultIn(article.get("url").asText()) != null) {
            return Optional.empty();
        }
        CanonicalUrl url = CanonicalUrl.parse(article.get("url").asText());
        id(article, Article.class, url.key(), place);
        if (article.path("publisher") instanceof ObjectNode publisher) {
            JsonNode site = publisher.path("site");
            Optional<String> host =
                    site.isTextual() ? Site.Validator.normalized(site.asText()) : Optional.of(url.site());
            host.ifPresent(known -> id(publisher, Publisher.class, known, place.below("publisher")));
        }
        return Optional.of(url.key());
    }

    private void relations(JsonNode all, Optional<UUID> own, Faults place) {
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.get(i) instanceof ObjectNode relation) {
                relation(relation, own, place.below(i));
            } else {
                place.below(i).add("must be an object");
            }
        }
    }

    private void relation(ObjectNode given, Optional<UUID> own, Faults place) {
        given.remove(RECORD);
        Optional<UUID> id = uuid(given.remove(ID), place.below(ID));
        boolean incoming = given.has("from");
        if (incoming == given.has("to")) {
            place.add("must lead to another claim, or come from one: give to or from, and not both");
            return;
        }
        given.set("claim", given.remove(incoming ? "from" : "to"));
        binder.bind(given, NewRelation.class, place).ifPresent(relation -> {
            relations.add(new GivenRelation(relation.claim(), incoming, relation));
            if (id.isPresent() && own.isPresent()) {
                UUID from = incoming ? relation.claim() : own.get();
                UUID to = incoming ? own.get() : relation.claim();
                ids.put(Relation.class, Relation.identity(from, relation.type(), to), id.get(), place.below(ID));
            }
        });
    }

    private Optional<UUID> id(ObjectNode node, Class<? extends RecordedEntity> type, String identity, Faults place) {
        Optional<UUID> id = uuid(node.remove(ID), place.below(ID));
        id.ifPresent(given -> ids.put(type, identity, given, place.below(ID)));
        return id;
    }

    private static Optional<UUID> uuid(JsonNode given, Faults place) {
        if (given == null || given.isNull()) {
            return Optional.empty();
        }
        Optional<UUID> id = given.isTextual() ? Values.id(given.asText()) : Optional.empty();
        if (id.isEmpty()) {
            place.add("must be a UUID");
        }
        return id;
    }
}
