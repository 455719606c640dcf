package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * Phrases as JSON: {@code {"key": ..., "args": [...]}}, where each argument is an object with one
 * property that says its kind, such as {@code {"money": "12.50"}}.
 */
final class PhraseJson {

    private PhraseJson() {}

    static final class Writer extends ValueSerializer<Phrase> {
        @Override
        public void serialize(Phrase phrase, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("key", phrase.key());
            out.writeArrayPropertyStart("args");
            for (var argument : phrase.args()) {
                out.writeStartObject();
                write(argument, out, context);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        private void write(Object argument, JsonGenerator out, SerializationContext context) {
            switch (argument) {
                case Phrase phrase -> {
                    out.writeName("phrase");
                    serialize(phrase, out, context);
                }
                case Money money ->
                    out.writeStringProperty("money", money.euros().toString());
                case Hours hours ->
                    out.writeStringProperty("hours", hours.value().toString());
                case Percentage part ->
                    out.writeStringProperty("percentage", part.percent().toString());
                case BigDecimal number -> out.writeStringProperty("decimal", number.toString());
                case Integer number -> out.writeNumberProperty("int", number);
                case Long number -> out.writeNumberProperty("long", number);
                case LocalDate date -> out.writeStringProperty("date", date.toString());
                case Instant instant -> out.writeStringProperty("instant", instant.toString());
                default -> out.writeStringProperty("text", argument.toString());
            }
        }
    }

    static final class Reader extends ValueDeserializer<Phrase> {
        @Override
        public Phrase deserialize(JsonParser parser, DeserializationContext context) {
            return phrase(context.readTree(parser));
        }

        private static Phrase phrase(JsonNode node) {
            var arguments = new ArrayList<Object>();
            for (var argument : node.path("args")) {
                argument.properties().stream()
                        .findFirst()
                        .ifPresent(entry -> arguments.add(argument(entry.getKey(), entry.getValue())));
            }
            return new Phrase(node.path("key").asString(), arguments);
        }

        private static Object argument(String kind, JsonNode value) {
            return switch (kind) {
                case "phrase" -> phrase(value);
                case "money" -> Money.of(value.asString());
                case "hours" -> Hours.of(value.asString());
                case "percentage" -> Percentage.of(value.asString());
                case "decimal" -> new BigDecimal(value.asString());
                case "int" -> value.asInt();
                case "long" -> value.asLong();
                case "date" -> LocalDate.parse(value.asString());
                case "instant" -> Instant.parse(value.asString());
                default -> value.asString();
            };
        }
    }
}
