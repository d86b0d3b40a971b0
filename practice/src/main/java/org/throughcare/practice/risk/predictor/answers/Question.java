package org.throughcare.practice.risk.predictor.answers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the predictors ask about a person. The names are those of the national service, so that a request can be compared. */
public enum Question {
    ASSESSMENT_DATE("assessmentDate", Kind.DATE),
    DATE_OF_BIRTH("dateOfBirth", Kind.DATE),
    DATE_OF_CURRENT_CONVICTION("dateOfCurrentConviction", Kind.DATE),
    DATE_AT_START_OF_FOLLOWUP("dateAtStartOfFollowup", Kind.DATE),
    DATE_OF_MOST_RECENT_SEXUAL_OFFENCE("dateOfMostRecentSexualOffence", Kind.DATE),
    MOST_RECENT_OFFENCE_DATE("mostRecentOffenceDate", Kind.DATE),
    GENDER("gender", Kind.GENDER),
    TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES("totalNumberOfSanctionsForAllOffences", Kind.WHOLE),
    TOTAL_NUMBER_OF_VIOLENT_SANCTIONS("totalNumberOfViolentSanctions", Kind.WHOLE),
    AGE_AT_FIRST_SANCTION("ageAtFirstSanction", Kind.WHOLE),
    TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS("totalContactAdultSexualSanctions", Kind.WHOLE),
    TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS("totalContactChildSexualSanctions", Kind.WHOLE),
    TOTAL_INDECENT_IMAGE_SANCTIONS("totalIndecentImageSanctions", Kind.WHOLE),
    TOTAL_NON_CONTACT_SEXUAL_OFFENCES("totalNonContactSexualOffences", Kind.WHOLE),
    CURRENT_OFFENCE_CODE("currentOffenceCode", Kind.OFFENCE_CODE),
    SUPERVISION_STATUS("supervisionStatus", Kind.SUPERVISION),
    CURRENT_RELATIONSHIP_STATUS("currentRelationshipStatus", Kind.RELATIONSHIP),
    MOTIVATION_TO_TACKLE_DRUG_MISUSE("motivationToTackleDrugMisuse", Kind.MOTIVATION),
    AWARENESS_OF_CONSEQUENCES("awarenessOfConsequences", Kind.AWARENESS),
    PROFESSIONAL_OR_VOCATIONAL_QUALIFICATIONS("professionalOrVocationalQualifications", Kind.QUALIFICATIONS),
    PREVIOUS_CONVICTIONS("previousConvictions", Kind.PAST_OFFENCES),
    SARA_RISK_TO_PARTNER("saraRiskToPartner", Kind.LEVEL),
    SARA_RISK_TO_OTHERS("saraRiskToOthers", Kind.LEVEL),
    OVERALL_RISK_FOR_ASSESSMENT("overallRiskForAssessment", Kind.LEVEL),
    HIGHEST_RISK_LEVEL_OVER_ALL_ASSESSMENTS("highestRiskLevelOverAllAssessments", Kind.LEVEL),
    CURRENT_ALCOHOL_USE_PROBLEMS("currentAlcoholUseProblems", Kind.PROBLEMS),
    EXCESSIVE_ALCOHOL_USE("excessiveAlcoholUse", Kind.PROBLEMS),
    TEMPER_CONTROL("temperControl", Kind.PROBLEMS),
    PRO_CRIMINAL_ATTITUDES("proCriminalAttitudes", Kind.PROBLEMS),
    REGULAR_OFFENDING_ACTIVITIES("regularOffendingActivities", Kind.PROBLEMS),
    CURRENT_DRUG_MISUSE("currentDrugMisuse", Kind.PROBLEMS),
    PROBLEM_SOLVING_SKILLS("problemSolvingSkills", Kind.PROBLEMS),
    UNDERSTANDS_OTHER_PEOPLES_VIEWS("understandsOtherPeoplesViews", Kind.PROBLEMS),
    INFLUENCE_FROM_CRIMINAL_ASSOCIATES("influenceFromCriminalAssociates", Kind.PROBLEMS),
    RECKLESSNESS_AND_RISK_TAKING_BEHAVIOUR("recklessnessAndRiskTakingBehaviour", Kind.PROBLEMS),
    DIFFICULTIES_COPING("difficultiesCoping", Kind.PROBLEMS),
    ATTITUDES_TOWARDS_SELF("attitudesTowardsSelf", Kind.PROBLEMS),
    IMPULSIVITY_PROBLEMS("impulsivityProblems", Kind.PROBLEMS),
    SEXUAL_PREOCCUPATION("sexualPreoccupation", Kind.PROBLEMS),
    OFFENCE_RELATED_SEXUAL_INTERESTS("offenceRelatedSexualInterests", Kind.PROBLEMS),
    EMOTIONAL_CONGRUENCE_WITH_CHILDREN("emotionalCongruenceWithChildren", Kind.PROBLEMS),
    HOSTILE_ORIENTATION("hostileOrientation", Kind.PROBLEMS),
    CURRENT_RELATIONSHIP_WITH_FAMILY_MEMBERS("currentRelationshipWithFamilyMembers", Kind.PROBLEMS),
    PREVIOUS_CLOSE_RELATIONSHIPS("previousCloseRelationships", Kind.PROBLEMS),
    EASILY_INFLUENCED_BY_CRIMINAL_ASSOCIATES("easilyInfluencedByCriminalAssociates", Kind.PROBLEMS),
    CONTROLLING_OR_AGGRESSIVE_BEHAVIOUR("controllingOrAggressiveBehaviour", Kind.PROBLEMS),
    EXPERIENCE_OF_CHILDHOOD("experienceOfChildhood", Kind.PROBLEMS),
    CURRENT_PSYCHOLOGICAL_PROBLEMS("currentPsychologicalProblems", Kind.PROBLEMS),
    OVER_RELIANCE_ON_OTHERS_FOR_FINANCIAL_SUPPORT("overRelianceOnOthersForFinancialSupport", Kind.PROBLEMS),
    MANIPULATIVE_OR_PREDATORY_BEHAVIOUR("manipulativeOrPredatoryBehaviour", Kind.PROBLEMS),
    CURRENT_PSYCHIATRIC_PROBLEMS("currentPsychiatricProblems", Kind.PROBLEMS),
    ATTITUDE_TOWARDS_SUPERVISION_OR_LICENCE("attitudeTowardsSupervisionOrLicence", Kind.PROBLEMS),
    WORK_RELATED_SKILLS("workRelatedSkills", Kind.PROBLEMS),
    PROBLEMS_WITH_READING_WRITING_NUMERACY("problemsWithReadingWritingNumeracy", Kind.PROBLEMS),
    LEARNING_DIFFICULTIES("learningDifficulties", Kind.PROBLEMS),
    SUITABILITY_OF_ACCOMMODATION("suitabilityOfAccommodation", Kind.PROBLEMS),
    CURRENT_RELATIONSHIP_WITH_PARTNER("currentRelationshipWithPartner", Kind.PROBLEMS),
    DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS("doesRecogniseImpactOfOffendingOnOthers", Kind.YES_NO),
    IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION(
            "isCurrentlyOfNoFixedAbodeOrTransientAccommodation", Kind.YES_NO),
    IS_UNEMPLOYED("isUnemployed", Kind.YES_NO),
    HAS_CURRENT_PSYCHIATRIC_TREATMENT("hasCurrentPsychiatricTreatment", Kind.YES_NO),
    HAS_PEER_GROUP_INFLUENCES("hasPeerGroupInfluences", Kind.YES_NO),
    HAS_EVER_COMMITTED_SEXUAL_OFFENCE("hasEverCommittedSexualOffence", Kind.YES_NO),
    IS_A_RISK_OF_SEXUAL_HARM("isARiskOfSexualHarm", Kind.YES_NO),
    APPLY_OPD_OVERRIDE("applyOPDOverride", Kind.YES_NO),
    IS_ELIGIBLE_FOR_MAPPA("isEligibleForMappa", Kind.YES_NO),
    DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON("didOffenceInvolveCarryingOrUsingWeapon", Kind.YES_NO),
    DID_OFFENCE_INVOLVE_VIOLENCE_OR_THREAT_OF_VIOLENCE("didOffenceInvolveViolenceOrThreatOfViolence", Kind.YES_NO),
    DID_OFFENCE_INVOLVE_EXCESSIVE_USE_OF_VIOLENCE("didOffenceInvolveExcessiveUseOfViolence", Kind.YES_NO),
    DID_OFFENCE_INVOLVE_ARSON("didOffenceInvolveArson", Kind.YES_NO),
    OFFENCE_MOTIVATION_EMOTIONAL_STATE("offenceMotivationEmotionalState", Kind.YES_NO),
    IS_ANALYSIS_OF_OFFENCE_ISSUES_LINKED_TO_RISK("isAnalysisOfOffenceIssuesLinkedToRisk", Kind.YES_NO),
    HAS_ACCOMMODATION_ISSUES_LINKED_TO_RISK("hasAccommodationIssuesLinkedToRisk", Kind.YES_NO),
    EVIDENCE_OF_DOMESTIC_ABUSE("evidenceOfDomesticAbuse", Kind.YES_NO),
    DOMESTIC_ABUSE_AGAINST_PARTNER("domesticAbuseAgainstPartner", Kind.YES_NO),
    DOMESTIC_ABUSE_AGAINST_FAMILY("domesticAbuseAgainstFamily", Kind.YES_NO),
    RELATIONSHIP_ISSUES_LINKED_TO_RISK("relationshipIssuesLinkedToRisk", Kind.YES_NO),
    ARE_EMOTIONAL_ISSUES_LINKED_TO_RISK("areEmotionalIssuesLinkedToRisk", Kind.YES_NO),
    ARE_THINKING_AND_BEHAVIOUR_ISSUES_LINKED_TO_RISK("areThinkingAndBehaviourIssuesLinkedToRisk", Kind.YES_NO),
    HAS_CUSTODIAL_SENTENCE("hasCustodialSentence", Kind.YES_NO),
    IS_EVIDENCE_OF_CHILDHOOD_BEHAVIOURAL_PROBLEMS("isEvidenceOfChildhoodBehaviouralProblems", Kind.YES_NO),
    HAS_HISTORY_OF_PSYCHIATRIC_TREATMENT("hasHistoryOfPsychiatricTreatment", Kind.YES_NO),
    HAS_BEEN_ON_MEDICATION_FOR_MENTAL_HEALTH_PROBLEMS("hasBeenOnMedicationForMentalHealthProblems", Kind.YES_NO),
    HAS_EVER_BEEN_IN_SPECIAL_HOSPITAL_OR_REGIONAL_SECURE_UNIT(
            "hasEverBeenInSpecialHospitalOrRegionalSecureUnit", Kind.YES_NO),
    HAS_DISPLAYED_OBSESSIVE_BEHAVIOUR_LINKED_TO_OFFENDING(
            "hasDisplayedObsessiveBehaviourLinkedToOffending", Kind.YES_NO),
    HAS_SELF_HARM_OR_ATTEMPTED_SUICIDE("hasSelfHarmOrAttemptedSuicide", Kind.YES_NO),
    HAS_ASSAULTED_OR_THREATENED_STAFF("hasAssaultedOrThreatenedStaff", Kind.YES_NO),
    HAS_ESCAPED_OR_ABSCONDED("hasEscapedOrAbsconded", Kind.YES_NO),
    HAS_CONTROL_ISSUES("hasControlIssues", Kind.YES_NO),
    HAS_PROBLEMS_WITH_READING("hasProblemsWithReading", Kind.YES_NO),
    HAS_PROBLEMS_WITH_NUMERACY("hasProblemsWithNumeracy", Kind.YES_NO),
    IS_CURRENT_OFFENCE_AGAINST_VICTIM_STRANGER("isCurrentOffenceAgainstVictimStranger", Kind.YES_NO),
    IS_CURRENT_OFFENCE_SEXUALLY_MOTIVATED("isCurrentOffenceSexuallyMotivated", Kind.YES_NO),
    HAS_HEROIN_USAGE("hasHeroinUsage", Kind.YES_NO),
    HAS_OTHER_OPIATE_USAGE("hasOtherOpiateUsage", Kind.YES_NO),
    HAS_CRACK_COCAINE_USAGE("hasCrackCocaineUsage", Kind.YES_NO),
    HAS_POWDER_COCAINE_USAGE("hasPowderCocaineUsage", Kind.YES_NO),
    HAS_MISUSED_PRESCRIPTION_DRUG_USAGE("hasMisusedPrescriptionDrugUsage", Kind.YES_NO),
    HAS_BENZODIAZEPINES_USAGE("hasBenzodiazepinesUsage", Kind.YES_NO),
    HAS_CANNABIS_USAGE("hasCannabisUsage", Kind.YES_NO),
    HAS_STEROIDS_USAGE("hasSteroidsUsage", Kind.YES_NO),
    HAS_OTHER_DRUGS_USAGE("hasOtherDrugsUsage", Kind.YES_NO),
    HAS_KETAMINE_USAGE("hasKetamineUsage", Kind.YES_NO),
    HAS_SPICE_USAGE("hasSpiceUsage", Kind.YES_NO),
    HAS_HALLUCINOGENS_USAGE("hasHallucinogensUsage", Kind.YES_NO),
    HAS_SOLVENTS_USAGE("hasSolventsUsage", Kind.YES_NO),
    HAS_METHADONE_USAGE("hasMethadoneUsage", Kind.YES_NO);

    private static final Map<String, Question> BY_FIELD = byField();

    private final String field;
    private final Kind kind;

    Question(String field, Kind kind) {
        this.field = field;
        this.kind = kind;
    }

    /** The name under which the answer stands in a request and in an error. */
    public String field() {
        return field;
    }

    /** What an answer may be. */
    public Kind kind() {
        return kind;
    }

    /** Its place among the questions, where what belongs to each stands in an array. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    /** The question whose answer stands under {@code field}; empty if nothing is asked under that name. */
    public static Optional<Question> of(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    private static Map<String, Question> byField() {
        Map<String, Question> questions = new HashMap<>();
        for (Question question : values()) {
            questions.put(question.field, question);
        }
        return questions;
    }
}
