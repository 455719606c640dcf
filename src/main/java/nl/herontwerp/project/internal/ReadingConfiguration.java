package nl.herontwerp.project.internal;

import java.time.Duration;
import nl.herontwerp.bpmn.ReadLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What a model file may ask of this installation. Wrong settings stop the program at its start. */
@Configuration
class ReadingConfiguration {

    ReadingConfiguration(
            @Value("${herontwerp.reading.max-size:25MB}") String size,
            @Value("${herontwerp.reading.max-depth:200}") int depth,
            @Value("${herontwerp.reading.max-elements:400000}") int elements,
            @Value("${herontwerp.reading.max-attributes:200}") int attributes,
            @Value("${herontwerp.reading.max-seconds:4}") int seconds) {
        var bytes = Math.toIntExact(DataSize.parse(size).toBytes());
        ReadLimits.enforce(new ReadLimits(bytes, depth, elements, attributes, Duration.ofSeconds(seconds)));
    }
}
