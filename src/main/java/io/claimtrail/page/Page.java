package io.claimtrail.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items in the order of the list
 * @param nextCursor where the next page starts; null on the last one
 * @param total how many there are in all; null unless it was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String nextCursor, Long total) implements Paged {}
