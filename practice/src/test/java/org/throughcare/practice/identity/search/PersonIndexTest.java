package org.throughcare.practice.identity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.Pnc;
import org.throughcare.practice.identity.Postcode;

class PersonIndexTest {
    private static final long ADA = 1;
    private static final Identity ADA_SAMPLE = Identity.named(new PersonName(List.of("Ada", "Marigold"), "Sample"))
            .also(NameUse.ALIAS, PersonName.of("Jon", "Smith"))
            .also(NameUse.PREVIOUS, PersonName.of("Ada", "O'Quill"))
            .called("Addie")
            .born(LocalDate.of(1990, 3, 14))
            .at(Postcode.parse("LS1 4DY"), Postcode.parse("HU1 1NQ"))
            .with(new Identifiers(
                    List.of(Crn.parse("X123456")),
                    List.of(),
                    List.of(new Pnc(2008, 56560)),
                    List.of(),
                    List.of("0e8f2c4a-0b7d-4d3a-9f5e-2a1b3c4d5e6f")));

    private final PersonIndex index = new PersonIndex();

    @BeforeEach
    void fill() {
        index.put(ADA, ADA_SAMPLE);
        index.put(2, other("Ben", "Simple", 1990));
        index.put(3, other("Cora", "Ample", 1985));
        index.put(4, other("Dan", "Example", 1970));
        index.put(5, other("Jonas", "Smithers", 1961));
        index.put(6, other("Eve-Lyn", "Barton-Green", 1999));
    }

    private static Identity other(String first, String last, int year) {
        return Identity.named(PersonName.of(first, last))
                .born(LocalDate.of(year, 6, 1))
                .at(Postcode.parse("YO1 7HH"));
    }

    private List<SearchHit> find(String typed) {
        return index.find(typed, Year.of(2026), 20);
    }

    private List<String> reasons(String typed) {
        return find(typed).getFirst().reasons().stream().map(Reason::inWords).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada sample", "sample ada", "SAMPLE, Ada", "aad sample", "ada smaple", "ada sampel", "ada samle",
                "ada samplle", "ada sanple", "ada sam", "marigold sample", "jon smith", "jon smyth", "ada o'quill",
                "ada o quill", "addie sample", "ada 1990", "sample 14/3/1990", "14 mar 90", "ls1 4dy", "ada LS1",
                "ada hu1", "x123456", "08/56560Z", "0e8f2c4a-0b7d-4d3a-9f5e-2a1b3c4d5e6f", "a sample 1990"
            })
    void aPersonIsFoundByWhateverIsTypedOfThem(String typed) {
        assertThat(find(typed).getFirst().key()).isEqualTo(ADA);
    }

    @Test
    void eachRowSaysWhyItIsThere() {
        assertThat(reasons("jon smyth 1990 LS1"))
                .containsExactly(
                        "alias ‘Jon Smith’ is ‘jon’",
                        "alias ‘Jon Smith’ sounds like ‘smyth’",
                        "birth date ‘14 Mar 1990’ is ‘1990’",
                        "postcode ‘LS1 4DY’ is ‘LS1’");
        assertThat(reasons("marigokd sample")).contains("name ‘Ada Marigold Sample’ is spelt almost like ‘marigokd’");
        assertThat(reasons("ada o'quill")).contains("previous name ‘Ada O'Quill’ is ‘o'quill’");
        assertThat(reasons("X123456")).containsExactly("probation case number is ‘X123456’");
        assertThat(reasons("ada hu11nq")).contains("earlier postcode ‘HU1 1NQ’ is ‘hu11nq’");
        assertThat(reasons("sample 3/14/1990 15/3/1990")).contains("birth date ‘14 Mar 1990’ is close to ‘15/3/1990’");
    }

    @Test
    void aDoubleBarrelledNameIsFoundByEitherPart() {
        assertThat(find("evelyn green").getFirst().key()).isEqualTo(6);
        assertThat(find("eve barton").getFirst().key()).isEqualTo(6);
        assertThat(find("eve-lyn barton-green").getFirst().key()).isEqualTo(6);
    }

    @Test
    void whoAnswersToMoreComesFirst() {
        index.put(7, other("Ada", "Sample", 1955));

        assertThat(find("ada sample 1955")).extracting(SearchHit::key).startsWith(7L, ADA);
        assertThat(find("ada sample 1990")).extracting(SearchHit::key).startsWith(ADA, 7L);
    }

    @Test
    void whatWasReplacedOrRemovedIsNotFoundAnyMore() {
        index.put(ADA, other("Zelda", "Quorn", 1933));
        assertThat(find("x123456")).isEmpty();
        assertThat(find("ada")).isEmpty();
        assertThat(find("zelda quorn").getFirst().key()).isEqualTo(ADA);

        assertThat(index.remove(ADA)).isTrue();
        assertThat(index.remove(ADA)).isFalse();
        assertThat(find("zelda quorn 1933")).extracting(SearchHit::key).doesNotContain(ADA);
        assertThat(index.size()).isEqualTo(5);
    }

    @Test
    void nothingUnderstoodFindsNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find("???")).isEmpty();
        assertThat(find("zzyzx")).isEmpty();
    }

    @Test
    void theSameQuestionGetsTheSameAnswerWhateverCameBefore() {
        PersonIndex other = new PersonIndex();
        other.put(9, other("Cora", "Ample", 1985));
        other.put(6, other("Eve-Lyn", "Barton-Green", 1999));
        other.put(5, other("Jonas", "Smithers", 1961));
        other.put(4, other("Dan", "Example", 1970));
        other.put(3, other("Cora", "Ample", 1985));
        other.put(2, other("Ben", "Simple", 1990));
        other.remove(9);
        other.put(ADA, ADA_SAMPLE);
        for (String typed : List.of("ada sample", "ample", "smith 1990", "yo1")) {
            assertThat(other.find(typed, Year.of(2026), 20)).isEqualTo(find(typed));
        }
    }
}
