package io.claimtrail.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** A well-formed language tag (BCP 47, RFC 5646), such as {@code en} or {@code zh-Hant-TW}. Null passes. */
@Constraint(validatedBy = LanguageTag.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    String message() default "must be a language tag (BCP 47) such as en or pt-BR";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the form; whether such a language is spoken is nobody's business here. */
    class Validator implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(String tag, ConstraintValidatorContext context) {
            return tag == null || isWellFormed(tag);
        }

        /** The usual spelling of a well-formed tag ({@code EN-us} is {@code en-US}); null for null. */
        public static String canonical(String tag) {
            return tag == null ? null : Locale.forLanguageTag(tag).toLanguageTag();
        }

        /**
         * Whether a tag is well-formed and begins with a language of two or three letters: longer ones are reserved, and
         * nobody who writes {@code english} means one of them.
         */
        public static boolean isWellFormed(String tag) {
            try {
                int letters = new Locale.Builder()
                        .setLanguageTag(tag)
                        .build()
                        .getLanguage()
                        .length();
                return letters == 2 || letters == 3;
            } catch (IllformedLocaleException e) {
                return false;
            }
        }
    }
}
