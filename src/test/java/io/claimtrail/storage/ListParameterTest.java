package io.claimtrail.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Hibernate is asked where a parameter has many values. */
class ListParameterTest {

    private static final String HQL =
            "from Claim c where c.id in :ids and c.kind in :idsOfKinds or c.source.id in :ids";

    @Test
    void eachValueIsAParameterWhereverTheNameStands() {
        ListParameter ids = ListParameter.of("ids", List.of("a", "b", "c", "d"));
        String all = "(:ids_0,:ids_1,:ids_2,:ids_3)";
        assertEquals(
                "from Claim c where c.id in " + all + " and c.kind in :idsOfKinds or c.source.id in " + all,
                ids.in(HQL));
        assertEquals(Map.of("ids_0", "a", "ids_1", "b", "ids_2", "c", "ids_3", "d"), ids.values());
    }

    @Test
    void lastValueIsRepeated() {
        ListParameter ids = ListParameter.of("ids", List.of(1, 2, 3));
        assertEquals("in (:ids_0,:ids_1,:ids_2,:ids_3)", ids.in("in :ids"));
        assertEquals(Map.of("ids_0", 1, "ids_1", 2, "ids_2", 3, "ids_3", 3), ids.values());
    }

    @Test
    void nothingIsInNone() {
        ListParameter ids = ListParameter.of("ids", List.of());
        assertEquals("in (:ids_0)", ids.in("in :ids"));
        assertEquals(Set.of("ids_0"), ids.values().keySet());
        assertNull(ids.values().get("ids_0"));
    }

    /** Of as few lengths as there are, Hibernate keeps as few plans. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 4", "4, 4", "5, 20", "20, 20", "21, 64", "64, 64", "65, 256", "257, 512", "512, 512"})
    void listHasOneOfFewLengths(int values, int length) {
        ListParameter ids =
                ListParameter.of("ids", IntStream.range(0, values).boxed().toList());
        assertEquals(length, ids.values().size());
    }
}
