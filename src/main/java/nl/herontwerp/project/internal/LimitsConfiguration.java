package nl.herontwerp.project.internal;

import java.time.Duration;
import nl.herontwerp.bpmn.ArchiveLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What archives of models may ask of this installation. */
@Configuration
class LimitsConfiguration {

    @Bean
    ArchiveLimits archiveLimits(
            @Value("${herontwerp.archive.max-size:120MB}") String size,
            @Value("${herontwerp.archive.max-entries:2000}") int entries,
            @Value("${herontwerp.archive.max-models:200}") int models,
            @Value("${herontwerp.archive.max-model-size:25MB}") String modelSize,
            @Value("${herontwerp.archive.max-unpacked-size:200MB}") String unpacked,
            @Value("${herontwerp.archive.max-ratio:200}") int ratio,
            @Value("${herontwerp.archive.max-seconds:120}") int seconds) {
        return new ArchiveLimits(
                Math.toIntExact(DataSize.parse(size).toBytes()),
                entries,
                models,
                Math.toIntExact(DataSize.parse(modelSize).toBytes()),
                DataSize.parse(unpacked).toBytes(),
                ratio,
                Duration.ofSeconds(seconds));
    }
}
