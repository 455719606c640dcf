package nl.herontwerp.workbench.tasklist;

import nl.herontwerp.tasklist.ListLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** What a list of tasks may ask of this installation. Wrong settings stop the program at its start. */
@Configuration
class ListLimitsConfiguration {

    ListLimitsConfiguration(
            @Value("${herontwerp.task-list.max-size:10MB}") String size,
            @Value("${herontwerp.task-list.max-unpacked-size:64MB}") String unpacked,
            @Value("${herontwerp.task-list.max-ratio:100}") int ratio,
            @Value("${herontwerp.task-list.max-parts:1000}") int parts,
            @Value("${herontwerp.task-list.max-rows:2500}") int rows,
            @Value("${herontwerp.task-list.max-columns:200}") int columns,
            @Value("${herontwerp.task-list.max-cells:100000}") int cells,
            @Value("${herontwerp.task-list.max-cell-length:32767}") int cellLength) {
        ListLimits.enforce(new ListLimits(
                Math.toIntExact(DataSize.parse(size).toBytes()),
                DataSize.parse(unpacked).toBytes(),
                ratio,
                parts,
                rows,
                columns,
                cells,
                cellLength));
    }
}
