package io.claimtrail.article;

import io.claimtrail.url.CanonicalUrl;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.regex.Pattern;

/** A host name that can be an outlet's site, such as {@code themoscowtimes.com}. Null passes. */
@Constraint(validatedBy = Site.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Site {

    String message() default "must be a host name such as themoscowtimes.com";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes what {@link #normalized} can read. */
    class Validator implements ConstraintValidator<Site, String> {

        /** The colons of an IPv6 address stand in brackets. */
        private static final Pattern HOLDS_MORE_THAN_A_HOST = Pattern.compile("[/?#@\\\\]|^[^\\[]*:|]:");

        @Override
        public boolean isValid(String site, ConstraintValidatorContext context) {
            return site == null || normalized(site).isPresent();
        }

        /** The site in lower case and ASCII, without {@code www.}, if it is a host name. */
        public static Optional<String> normalized(String site) {
            if (site.isEmpty()
                    || site.length() > 255
                    || HOLDS_MORE_THAN_A_HOST.matcher(site).find()) {
                return Optional.empty();
            }
            String address = "https://" + site + "/";
            return CanonicalUrl.faultIn(address) == null
                    ? Optional.of(CanonicalUrl.parse(address).site())
                    : Optional.empty();
        }
    }
}
