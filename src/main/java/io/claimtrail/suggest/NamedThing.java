package io.claimtrail.suggest;

import java.util.List;
import java.util.UUID;

/**
 * Something that can be suggested.
 *
 * @param name what it is called first of all
 * @param value what the filter of claims takes for it
 * @param others what else it goes by
 */
record NamedThing(SuggestedKind kind, UUID id, String name, String value, List<String> others) {}
