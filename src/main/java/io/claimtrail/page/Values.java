package io.claimtrail.page;

import io.claimtrail.date.PartialDate;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the values of query parameters and gathers what is wrong with them. */
public final class Values {

    private static final int LONGEST_TEXT = 500;
    private static final int LENGTH_OF_DAY = 10;

    private final Faults faults;

    public Values(Faults faults) {
        this.faults = faults;
    }

    /** The constants that are named, all faults noted. */
    public <E extends Enum<E>> List<E> constants(String parameter, List<String> given, Class<E> type) {
        return given.stream()
                .map(text -> constant(parameter, text, type))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A date in partial form; null where it is absent or at fault. */
    public PartialDate date(String parameter, String given) {
        if (given == null) {
            return null;
        }
        try {
            return PartialDate.parse(given);
        } catch (IllegalArgumentException e) {
            faults.addParameter(parameter, e.getMessage());
            return null;
        }
    }

    /** A single day; null where it is absent or at fault. */
    public LocalDate day(String parameter, String given) {
        if (given == null) {
            return null;
        }
        try {
            return PartialDate.parseDay(given);
        } catch (IllegalArgumentException e) {
            faults.addParameter(parameter, e.getMessage());
            return null;
        }
    }

    /** A time, or the beginning of a day in UTC; null where it is absent or at fault. */
    public Instant time(String parameter, String given) {
        if (given == null) {
            return null;
        }
        try {
            PartialDate.parse(given);
            return given.length() > LENGTH_OF_DAY
                    ? OffsetDateTime.parse(given).toInstant()
                    : PartialDate.parseDay(given).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (IllegalArgumentException e) {
            faults.addParameter(parameter, "must be a day such as 2022-10-15, or a time such as 2022-10-15T10:30:00Z");
            return null;
        }
    }

    /** A moment, or the end of a day in UTC; null where it is absent or at fault. */
    public Instant moment(String parameter, String given) {
        Instant time = time(parameter, given);
        if (time == null) {
            return null;
        }
        return given.length() > LENGTH_OF_DAY
                ? time.truncatedTo(ChronoUnit.MICROS)
                : time.plus(1, ChronoUnit.DAYS).minus(1, ChronoUnit.MICROS);
    }

    /**
     * The moment that an operation's only such parameter names; null where it is absent.
     *
     * @throws io.claimtrail.problem.ProblemException 400 where it is none
     */
    public static Instant singleMoment(String parameter, String given) {
        Faults faults = new Faults();
        Instant moment = new Values(faults).moment(parameter, given);
        ListParameters.raise(faults);
        return moment;
    }

    /**
     * The single day that an operation's only such parameter names; null where it is absent.
     *
     * @throws io.claimtrail.problem.ProblemException 400 where it is no day
     */
    public static LocalDate singleDay(String parameter, String given) {
        Faults faults = new Faults();
        LocalDate day = new Values(faults).day(parameter, given);
        ListParameters.raise(faults);
        return day;
    }

    /** A whole number from 1 on; the usual one where it is absent or at fault. */
    public int count(String parameter, String given, int usual, int most) {
        if (given == null) {
            return usual;
        }
        if (given.matches("[0-9]{1,4}")) {
            int asked = Integer.parseInt(given);
            if (asked >= 1 && asked <= most) {
                return asked;
            }
        }
        faults.addParameter(parameter, "must be a whole number from 1 to " + most);
        return usual;
    }

    /**
     * The same for an operation's only such parameter.
     *
     * @throws io.claimtrail.problem.ProblemException 400 where it is no such number
     */
    public static int singleCount(String parameter, String given, int usual, int most) {
        Faults faults = new Faults();
        int count = new Values(faults).count(parameter, given, usual, most);
        ListParameters.raise(faults);
        return count;
    }

    /** True or false; the usual value where it is absent or at fault. */
    public boolean yesOrNo(String parameter, String given, boolean usual) {
        return given == null ? usual : yesOrNo(parameter, given);
    }

    /** The same; null where nothing was given. */
    public Boolean yesOrNo(String parameter, String given) {
        if (given == null) {
            return null;
        }
        if (!given.equals("true") && !given.equals("false")) {
            faults.addParameter(parameter, "must be true or false");
        }
        return given.equals("true");
    }

    /** Ids; null entries never. */
    public List<UUID> ids(String parameter, List<String> given) {
        return given.stream()
                .map(text -> {
                    Optional<UUID> id = id(text);
                    if (id.isEmpty()) {
                        faults.addParameter(parameter, "must be an id (a UUID)");
                    }
                    return id;
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** Texts that could be stored; the others are noted as faults. */
    public List<String> texts(String parameter, List<String> given) {
        return given.stream().filter(text -> isText(parameter, text)).toList();
    }

    /** The id that a text is, in the usual form, if it is one. */
    public static Optional<UUID> id(String text) {
        boolean shaped = text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return shaped ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private boolean isText(String parameter, String text) {
        String fault = text.length() > LONGEST_TEXT
                ? "must be at most " + LONGEST_TEXT + " characters"
                : PlainText.Validator.faultIn(text);
        if (fault != null) {
            faults.addParameter(parameter, fault);
        }
        return fault == null;
    }

    private <E extends Enum<E>> Optional<E> constant(String parameter, String text, Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            faults.addParameter(
                    parameter,
                    "must be one of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")));
        }
        return found;
    }
}
