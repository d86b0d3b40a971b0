package org.throughcare.commands.live;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.commands.compact.CompactJson;
import org.throughcare.commands.compact.Shape;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Stage;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RequirementId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The card of a rule: the rulebook's own where it has a rule of that kind, otherwise the one that was written. */
final class CardShape implements Shape {
    private static final Map<String, RuleCard> CARDS = new HashMap<>();

    static {
        StandardRulebook.rulebook()
                .rules()
                .forEach(rule -> CARDS.put(rule.card().kind(), rule.card()));
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        RuleCard card = (RuleCard) value;
        out.writeStartObject();
        out.writeStringProperty("kind", card.kind());
        out.writeStringProperty("class", card.dutyClass().name());
        out.writeStringProperty("stage", card.stage().name());
        out.writeStringProperty("asks", card.asks());
        out.writeName("requirements");
        out.writeStartArray();
        card.requirements().forEach(requirement -> out.writeNumber(requirement.number()));
        out.writeEndArray();
        out.writeName("policy");
        out.writeStartArray();
        card.policy().stream().sorted().forEach(key -> out.writeString(key.text()));
        out.writeEndArray();
        out.writeBooleanProperty("shadow", card.shadow());
        out.writeBooleanProperty("endsWithSupervision", card.endsWithSupervision());
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in) {
        CompactJson.expect(JsonToken.START_OBJECT, in);
        Written written = new Written();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            written.field(name, in);
        }
        RuleCard card = CARDS.get(written.kind);
        return card == null ? written.card() : card;
    }

    /** A card as it was written; a figure that no rule can read any more is left out of it. */
    private static final class Written {
        private String kind = "";
        private DutyClass dutyClass = DutyClass.TIMESCALE;
        private Stage stage = Stage.FACTS;
        private String asks = "";
        private final List<RequirementId> requirements = new ArrayList<>();
        private final Set<PolicyKey> policy = EnumSet.noneOf(PolicyKey.class);
        private boolean shadow;
        private boolean endsWithSupervision = true;

        private void field(String name, JsonParser in) {
            switch (name) {
                case "kind" -> kind = CompactJson.text(in);
                case "class" -> dutyClass = DutyClass.valueOf(CompactJson.text(in));
                case "stage" -> stage = Stage.valueOf(CompactJson.text(in));
                case "asks" -> asks = CompactJson.text(in);
                case "requirements" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        requirements.add(new RequirementId(CompactJson.number(in)));
                    }
                }
                case "policy" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        PolicyKey.of(CompactJson.text(in)).ifPresent(policy::add);
                    }
                }
                case "shadow" -> shadow = CompactJson.flag(in);
                case "endsWithSupervision" -> endsWithSupervision = CompactJson.flag(in);
                default -> throw new IllegalArgumentException("a card has no " + name);
            }
        }

        private RuleCard card() {
            if (kind.isBlank()) {
                throw new IllegalArgumentException("a card needs a kind");
            }
            return new RuleCard(kind, dutyClass, stage, asks, requirements, policy, shadow, endsWithSupervision);
        }
    }
}
