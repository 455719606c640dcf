package nl.herontwerp.scenario.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Edits and results as JSON. Records are written by their components; where the declared type is a
 * sealed interface, "type" says which of its records it is. The rooms themselves know nothing of it.
 *
 * @see <a href="../../../../../../../docs/project-archive.md">the project archive</a>
 */
public final class Json {

    /** Shared and safe for use by several threads. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new SealedKinds())
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(Phrase.class, new PhraseJson.Writer())
                    .addDeserializer(Phrase.class, new PhraseJson.Reader())
                    .addAbstractTypeMapping(SequencedMap.class, LinkedHashMap.class))
            .build();

    private static final ObjectReader EXACT = MAPPER.readerFor(JsonNode.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private Json() {}

    /** A text as a tree in which no number loses a digit. */
    static JsonNode tree(String json) {
        return EXACT.readValue(json);
    }

    /** Gives each sealed interface of the program a property that names the record. */
    private static final class SealedKinds extends JacksonAnnotationIntrospector {

        private static final JsonTypeInfo.Value BY_NAME = JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            var type = annotated.getRawType();
            return annotated instanceof AnnotatedClass
                            && type.isSealed()
                            && type.isInterface()
                            && type.getName().startsWith("nl.herontwerp.")
                    ? BY_NAME
                    : super.findPolymorphicTypeInfo(config, annotated);
        }
    }
}
