package io.claimtrail.page;

import io.claimtrail.problem.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a list: by one property of the entity {@code e}, then by id; or by id alone, which is the order of
 * recording.
 *
 * @param property the HQL path of the property, never null in the database; null for the order of recording
 * @param ascending the direction, of the property and of the id
 * @param read reads the property's value back from a cursor
 */
public record Order(String property, boolean ascending, Function<String, ?> read) {

    /** In the order of recording: ids are UUIDv7 and sort by time. */
    public static Order byRecording(boolean ascending) {
        return new Order(null, ascending, text -> null);
    }

    public static Order byDay(String property, boolean ascending) {
        return new Order(property, ascending, Order::day);
    }

    public static Order byText(String property, boolean ascending) {
        return new Order(property, ascending, text -> text);
    }

    /** One order that a list offers, by the name that {@code sort} takes. */
    public record Choice(String name, Function<Boolean, Order> order) {}

    /**
     * Reads a {@code sort} parameter: the name of a choice, with {@code -} before it for descending.
     *
     * @param sort as given; null for the usual order
     * @param usual the sort where none is given
     * @param others names that the caller takes beside the choices, for messages
     */
    public static Order choose(String sort, String usual, List<Choice> choices, List<String> others, Faults faults) {
        String wanted = sort == null ? usual : sort;
        boolean ascending = !wanted.startsWith("-");
        String name = ascending ? wanted : wanted.substring(1);
        for (Choice choice : choices) {
            if (choice.name().equals(name)) {
                return choice.order().apply(ascending);
            }
        }
        String offered = Stream.concat(choices.stream().map(each -> each.name() + ", -" + each.name()), others.stream())
                .collect(Collectors.joining(", "));
        faults.addParameter("sort", "must be one of " + offered);
        return choices.get(0).order().apply(true);
    }

    /** The same where the choices are all there is. */
    public static Order choose(String sort, String usual, List<Choice> choices, Faults faults) {
        return choose(sort, usual, choices, List.of(), faults);
    }

    /** The calendar of the databases ends before that of Java, which writes years past 9999 with a sign. */
    private static LocalDate day(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new IllegalArgumentException("is no day on record: " + text);
        }
        return LocalDate.parse(text);
    }

    String direction() {
        return ascending ? "asc" : "desc";
    }

    /** Everything after the place {@code :cursorValue}, {@code :cursorId}, in a form that both databases range over. */
    String afterCursor() {
        String past = ascending ? ">" : "<";
        if (property == null) {
            return "e.id " + past + " :cursorId";
        }
        return "%1$s %2$s= :cursorValue and (%1$s %2$s :cursorValue or e.id %2$s :cursorId)".formatted(property, past);
    }
}
