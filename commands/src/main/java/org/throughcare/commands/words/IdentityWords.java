package org.throughcare.commands.words;

import static org.throughcare.commands.words.Phrases.also;
import static org.throughcare.commands.words.Phrases.on;
import static org.throughcare.commands.words.Phrases.plain;

import org.throughcare.practice.identity.IdentityFact;

/** Who a person is, in words. */
final class IdentityWords {
    private IdentityWords() {}

    static String of(IdentityFact fact) {
        return switch (fact) {
            case IdentityFact.NameRecorded named -> plain(named.use()) + " name: " + named.name();
            case IdentityFact.PreferredNameStated preferred -> "asks to be called " + preferred.name();
            case IdentityFact.BirthDateRecorded born ->
                (born.alias() ? "has also given the birth date " : "born on ") + Phrases.date(born.on());
            case IdentityFact.SexRecorded recorded -> "sex as recorded: " + plain(recorded.sex());
            case IdentityFact.GenderStated stated ->
                "gender in the person's words: " + stated.gender() + also("; pronouns ", stated.pronouns());
            case IdentityFact.LanguageStated spoken ->
                "language: " + spoken.language()
                        + (spoken.interpreter() ? ", an interpreter is needed" : ", no interpreter needed")
                        + (spoken.welshPreferred() ? "; prefers Welsh" : "");
            case IdentityFact.IdentifierRecorded identifier -> identifier.kind().inWords() + ": " + identifier.text();
            case IdentityFact.DetailVerified checked ->
                checked.detail() + " was checked and found " + (checked.verified() ? "to be so: " : "not to be so: ")
                        + checked.how();
            case IdentityFact.DetailEnded ended ->
                ended.detail() + " is no longer so" + on(" after ", ended.on()) + ": " + ended.reason();
            case IdentityFact.MatchDecided decided ->
                decided.by().title() + " decided that " + decided.other() + " is " + verdict(decided.verdict()) + " ("
                        + plain(decided.sureness()) + "): " + decided.reason();
            case IdentityFact.MatchDecisionWithdrawn withdrawn ->
                withdrawn.by().title() + " withdrew the decision " + withdrawn.decision() + ": " + withdrawn.reason();
        };
    }

    private static String verdict(IdentityFact.MatchVerdict verdict) {
        return switch (verdict) {
            case SAME_PERSON -> "the same person";
            case DIFFERENT_PEOPLE -> "another person";
        };
    }
}
