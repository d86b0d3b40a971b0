package org.throughcare.practice.identity.match;

/** Where one level of agreement ends and the next begins; the figures stand in the weights. */
public enum Limit {
    /** The least Jaro-Winkler similarity of names that are spelt almost the same. */
    NAME_CLOSE,
    /** The least Jaro-Winkler similarity of each of two names that are both similar. */
    NAME_NEAR,
    /** The least Jaro-Winkler similarity of middle names that are spelt almost the same. */
    MIDDLE_CLOSE,
    /** The most birth dates of one record that are few. */
    BIRTHS_FEW,
    /** The most years between birth dates that are a few years apart. */
    BIRTH_YEARS,
    /** Below this the shared postcodes are very rare. */
    POSTCODE_RAREST,
    /** Below this they are rare. */
    POSTCODE_RARE,
    /** Below this they are seldom. */
    POSTCODE_SELDOM,
    /** The most dates of sentence of one record that are few. */
    SENTENCES_FEW,
    /** The most dates of sentence of one record that are several. */
    SENTENCES_SEVERAL,
    /** The most days between dates of sentence that are close together. */
    SENTENCE_DAYS,
    /** Below this Jaro-Winkler similarity, first names in one family are two people's. */
    TWIN_NAMES
}
