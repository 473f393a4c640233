package io.claimtrail.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text in any script that shows something and can be stored: no NUL or other control characters but tab and line ends,
 * and no half of a surrogate pair. Null passes.
 */
@Constraint(validatedBy = PlainText.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default "must be plain text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says in words what is wrong. */
    class Validator implements ConstraintValidator<PlainText, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            String fault = text == null ? null : faultIn(text);
            if (fault == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            return false;
        }

        /**
         * What keeps a text from being plain text.
         *
         * @return a sentence without its subject, or null where nothing does
         */
        public static String faultIn(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else if (Character.isSurrogate(c)) {
                    return "holds half of a surrogate pair at character %d".formatted(i + 1);
                } else if (Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0) {
                    return "holds the control character U+%04X at character %d".formatted((int) c, i + 1);
                }
            }
            return NormalForm.of(text).isEmpty() ? "must show something: it is empty or only white space" : null;
        }
    }
}
