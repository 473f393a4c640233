package io.claimtrail.suggest;

import io.claimtrail.search.IndexedKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Makes the documents of all that can be suggested. */
@ApplicationScoped
class NameDocuments implements IndexedKind<NameDocument> {

    @Inject
    NamedThings things;

    @Override
    public String name() {
        return "SUGGESTION";
    }

    @Override
    public Class<NameDocument> documentType() {
        return NameDocument.class;
    }

    @Override
    public UUID idOf(NameDocument document) {
        return document.id;
    }

    @Override
    public List<NameDocument> documents(Collection<UUID> ids) {
        return things.of(List.of(SuggestedKind.values()), ids).stream()
                .map(NameDocuments::document)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(UUID last, int most) {
        return things.idsAfter(last, most);
    }

    @Override
    public long count() {
        return things.count();
    }

    private static NameDocument document(NamedThing thing) {
        NameDocument document = new NameDocument();
        document.id = thing.id();
        document.kind = thing.kind().name();
        document.names = new LinkedHashSet<>();
        document.rests = new LinkedHashSet<>();
        Beginnings first = Beginnings.of(thing.name());
        add(document, first);
        thing.others().forEach(name -> add(document, Beginnings.of(name)));
        document.shortNames = Beginnings.shortOnesOf(document.names);
        document.shortRests = Beginnings.shortOnesOf(document.rests);
        document.first = first.text();
        document.length = first.text().length();
        return document;
    }

    private static void add(NameDocument document, Beginnings name) {
        if (!name.isEmpty()) {
            document.names.add(name.text());
            document.rests.addAll(name.rests());
        }
    }
}
