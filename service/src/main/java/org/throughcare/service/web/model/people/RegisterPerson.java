package org.throughcare.service.web.model.people;

import java.util.List;
import org.throughcare.service.web.EnteredDate;

/**
 * The form with which a person is registered, sent to {@code Paths.REGISTER} as {@code forenames}, {@code surname},
 * {@code otherNames}, {@code born-day}, {@code born-month}, {@code born-year}, {@code pnc}, {@code noms},
 * {@code postcode}, {@code reason} and, once somebody like them was found, {@code newPerson}.
 *
 * @param forenames first and middle names, as typed
 * @param surname as typed
 * @param otherNames other names used, one a line, as typed
 * @param born the birth date as typed
 * @param pnc the PNC number as typed
 * @param noms the prison number as typed
 * @param postcode as typed
 * @param reason why the person is registered, as typed
 * @param alike people on the record who may be the same; empty before anything was sent
 * @param elsewhere whether somebody may be registered already of whom the reader may know nothing more
 * @param key what a retry of this form is known by
 */
public record RegisterPerson(
        String forenames,
        String surname,
        String otherNames,
        EnteredDate born,
        String pnc,
        String noms,
        String postcode,
        String reason,
        List<PersonFound> alike,
        boolean elsewhere,
        String key) {
    /** Nothing typed yet. */
    public static final RegisterPerson EMPTY =
            new RegisterPerson("", "", "", EnteredDate.NONE, "", "", "", "", List.of(), false, "");

    public RegisterPerson {
        alike = List.copyOf(alike);
    }
}
