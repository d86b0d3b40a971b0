package org.throughcare.practice.risk.predictor.outcome;

/** A defect of the national service that can be mended here, each on its own; none is mended unless asked for. */
public enum Correction {
    NEEDS_SEE_ALL_RISKS(
            1,
            "The programme pathway is found after the sexual and serious predictors, so that it sees what they say; in the"
                    + " national service it is found before and never does."),
    ANY_CONTACT_HISTORY_COUNTS(
            2,
            "A man with only adult-contact or only non-contact sanctions gets 0.28 % for images and indirect contact, as in"
                    + " the generation before; the national service gives 0 unless he has both."),
    LOWEST_SCORES_ARE_SCORES(
            3, "A score that rounds to 0.00 % is given as 0.00 % and LOW; the national service answers an error."),
    REMAND_IS_CUSTODY(4, "Remand counts as custody when the programme pathway is found."),
    VERY_HIGH_PARTNER_RISK_COUNTS(
            5,
            "A very high spousal-assault rating counts as high; the national service reads it as neither high nor medium."),
    FOLLOWUP_FALLS_BACK(
            6,
            "The direct-contact sexual predictor asks only for what it uses: nothing more for women and people without"
                    + " sexual history, and without a start of follow-up it takes the date of conviction."),
    FOLLOWUP_AND_COUNTS_CHECKED(
            7,
            "A start of follow-up on or before birth, a woman's missing sexual counts and a first sanction outside 8 to 98"
                    + " years of age are said or borne, and break nothing off.");

    private final int defect;
    private final String what;

    Correction(int defect, String what) {
        this.defect = defect;
        this.what = what;
    }

    /** The number of the defect in docs/predictors.md. */
    public int defect() {
        return defect;
    }

    /** What is done otherwise than in the national service. */
    public String what() {
        return what;
    }
}
