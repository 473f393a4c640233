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
 * {@link PlainText} that things are known by. Its normal form has to fit into an index, and one compatibility character can
 * stand for eighteen letters. Null passes.
 */
@Constraint(validatedBy = Name.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Name {

    /** The longest normal form that is kept, in characters. */
    int LONGEST_NORMAL_FORM = 400;

    String message() default "must be a name";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says in words what is wrong. */
    class Validator implements ConstraintValidator<Name, String> {

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            String fault = name == null ? null : PlainText.Validator.faultIn(name);
            if (fault == null && name != null && NormalForm.of(name).length() > LONGEST_NORMAL_FORM) {
                fault = "must be at most " + LONGEST_NORMAL_FORM
                        + " characters with ligatures and the like written out";
            }
            if (fault == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            return false;
        }
    }
}
