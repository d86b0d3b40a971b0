package org.throughcare.service.recall;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.service.fixture.Browser;

/** Drafts a request for a recall over the wire and has it signed. */
final class Requesting {
    private static final Pattern CONTENT = Pattern.compile("name=\"content\" value=\"([0-9a-f]{64})\"");
    private static final List<String> GROUPS = List.of("PUBLIC", "KNOWN_ADULT", "CHILDREN", "STAFF", "PRISONERS");

    private final OnLicence aCase;

    Requesting(OnLicence aCase) {
        this.aCase = aCase;
    }

    /** Answers every part. */
    void everything(Browser practitioner) {
        part(practitioner, "type", type("NO"));
        part(practitioner, "type", type("NO"));
        part(
                practitioner,
                "person",
                "person-family=Thornbury",
                "person-given=Sorrel",
                "person-born-day=6",
                "person-born-month=5",
                "person-born-year=1988",
                "person-gender=Female",
                "person-ethnicity=Not stated",
                "person-noms=A1234BC",
                "person-booking=B12345",
                "person-pnc=2010/1234567A",
                "person-cro=1234/10A",
                "person-language=English",
                "person-interpreter=no",
                "person-offence=Burglary",
                "person-sentenced-day=1",
                "person-sentenced-month=6",
                "person-sentenced-year=2026",
                "person-length=16 months",
                "person-under-year=yes",
                "person-licence-ends-day=1",
                "person-licence-ends-month=6",
                "person-licence-ends-year=2027",
                "person-sentence-ends-day=1",
                "person-sentence-ends-month=6",
                "person-sentence-ends-year=2027",
                "person-released-day=1",
                "person-released-month=11",
                "person-released-year=2026",
                "person-prison=Holmwood",
                "person-victims=NO");
        part(
                practitioner,
                "what",
                "what-account=Entered a house at night.",
                "what-analysis=Linked with drink.",
                "what-led=The first appointment was not kept.",
                "what-response=None so far.",
                "what-manageable=Whereabouts are not known.",
                "what-conditions=Keep in touch as instructed");
        part(
                practitioner,
                "arrest",
                "arrest-custody=NO",
                "arrest-issues=no",
                "arrest-police=Duty sergeant",
                "arrest-homeless=yes",
                "arrest-vulnerable=NOT_KNOWN",
                "arrest-contraband=no");
        String[] risk = new String[GROUPS.size() + 1];
        risk[0] = "risk-mappa=no";
        for (int at = 0; at < GROUPS.size(); at++) {
            risk[at + 1] = "risk-harm-" + GROUPS.get(at) + "=MEDIUM";
        }
        part(practitioner, "risk", risk);
        part(
                practitioner,
                "authors",
                "authors-name=Member of staff",
                "authors-email=staff@example.org",
                "authors-region=Region",
                "authors-unit=Unit",
                "authors-reply=unit@example.org",
                "authors-order=order@example.org",
                "authors-attached=LICENCE");
    }

    String[] type(String offence) {
        String[] fields = new String[Exclusion.values().length + 5];
        int at = 0;
        fields[at++] = "type-group=ADULT_SDS";
        fields[at++] = "type-offence=" + offence;
        fields[at++] = "type-type=FIXED_TERM";
        fields[at++] = "type-emergency=no";
        fields[at++] = "type-conditions=no";
        for (Exclusion exclusion : Exclusion.values()) {
            fields[at++] = "type-exclusion-" + exclusion + "=no";
        }
        return fields;
    }

    HttpResponse<String> part(Browser browser, String part, String... fields) {
        String[] all = new String[fields.length * 2 + 4];
        all[0] = "part";
        all[1] = part;
        all[2] = "stay";
        all[3] = "yes";
        for (int at = 0; at < fields.length; at++) {
            String[] pair = fields[at].split("=", 2);
            all[2 * at + 4] = pair[0];
            all[2 * at + 5] = pair[1];
        }
        return aCase.send(browser, "/part-a", all);
    }

    HttpResponse<String> ask(Browser practitioner) {
        return aCase.sendTo(practitioner, "/part-a?part=check", "/part-a/ask");
    }

    /** Reads the page on which is signed, and sends it. */
    HttpResponse<String> sign(Browser signer, String act) {
        return sign(signer, act, content(signer.get(aCase.page("/sign")).body()));
    }

    HttpResponse<String> sign(Browser signer, String act, String content) {
        return aCase.sendTo(signer, "", "/sign", "act", act, "content", content, "comment", "Read and agreed.");
    }

    static String content(String page) {
        Matcher found = CONTENT.matcher(page);
        return found.find() ? found.group(1) : "0".repeat(64);
    }
}
