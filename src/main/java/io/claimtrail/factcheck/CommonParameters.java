package io.claimtrail.factcheck;

import io.claimtrail.page.ListParameters;
import io.claimtrail.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that every method of Google's APIs takes. */
public class CommonParameters {

    /** Names of functions only, so that nothing but a call can come of it. */
    private static final Pattern CALLBACK =
            Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}(\\.[A-Za-z_$][A-Za-z0-9_$]{0,99}){0,9}");

    @QueryParam("alt")
    @Parameter(description = "The format of the answer; there is no other.", schema = @Schema(enumeration = "json"))
    public String alt;

    @QueryParam("callback")
    @Parameter(
            description = "JSONP: the name of a function that the answer calls. Only for reading.",
            schema = @Schema(maxLength = 200))
    public String callback;

    @QueryParam("fields")
    @Parameter(
            description = "Which fields to answer with, such as `claims(text,claimReview/url),nextPageToken`.",
            schema = @Schema(maxLength = 2000))
    public String fields;

    @QueryParam("prettyPrint")
    @Parameter(
            description = "Whether the answer has line breaks and indents.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", implementation = Boolean.class))
    public String prettyPrint;

    @QueryParam("$.xgafv")
    @Parameter(
            description = "Google's error format: `1` adds the older `errors`.",
            schema = @Schema(pattern = "^[12]$"))
    public String xgafv;

    @QueryParam("key")
    @Parameter(
            description = "An API key of this server. Headers go first: `Authorization: Bearer`, `X-API-Key`, "
                    + "`X-Goog-Api-Key`. One of Google's is not looked at.")
    public String key;

    @QueryParam("access_token")
    @Parameter(description = "A token, or a key, in place of `key`.")
    public String accessToken;

    @QueryParam("oauth_token")
    @Parameter(description = "An older name of `access_token`.")
    public String oauthToken;

    @QueryParam("quotaUser")
    @Parameter(description = "Taken and not looked at.")
    public String quotaUser;

    @QueryParam("uploadType")
    @Parameter(description = "Taken and not looked at.")
    public String uploadType;

    @QueryParam("upload_protocol")
    @Parameter(description = "Taken and not looked at.")
    public String uploadProtocol;

    /**
     * How to answer.
     *
     * @param answered the record that the answer is made of
     * @param reads whether the method only reads
     * @throws io.claimtrail.problem.ProblemException 400 with all that is wrong with the parameters
     */
    AnswerForm form(Class<?> answered, boolean reads) {
        Faults faults = new Faults();
        oneOf("alt", alt, List.of("json"), faults);
        oneOf("prettyPrint", prettyPrint, List.of("true", "false"), faults);
        oneOf("$.xgafv", xgafv, List.of("1", "2"), faults);
        if (given(callback).isPresent() && (!reads || !isCallback(callback))) {
            faults.addParameter("callback", reads ? "must be the name of a function" : "is only for methods that read");
        }
        FieldMask mask = FieldMask.parse(null);
        try {
            mask = FieldMask.parse(given(fields).orElse(null));
            mask.unknownIn(answered)
                    .ifPresent(path -> faults.addParameter("fields", "names what no answer has: " + path));
        } catch (IllegalArgumentException e) {
            faults.addParameter("fields", e.getMessage());
        }
        check(faults);
        ListParameters.raise(faults);
        return new AnswerForm(
                mask, !"false".equals(prettyPrint), given(callback).orElse(null));
    }

    /** Adds what is wrong with the parameters of one method. */
    void check(Faults faults) {
        // None here; methods with parameters of their own say more.
    }

    /** A parameter that says something: an empty one was left out. */
    static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isEmpty());
    }

    /** A whole number from 0 on; the usual one where it is absent or at fault. */
    static int number(String parameter, String value, int usual, int most, Faults faults) {
        if (given(value).isEmpty()) {
            return usual;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > most) {
            faults.addParameter(parameter, "must be a whole number from 0 to " + most);
            return usual;
        }
        return Integer.parseInt(value);
    }

    static boolean isCallback(String name) {
        return CALLBACK.matcher(name).matches();
    }

    private static void oneOf(String parameter, String value, List<String> known, Faults faults) {
        if (given(value).isPresent() && !Set.copyOf(known).contains(value)) {
            faults.addParameter(parameter, "must be " + String.join(" or ", known));
        }
    }
}
