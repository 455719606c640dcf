package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.portfolio.Grouping;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.portfolio.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are shown and how they are put together; stands in the address.
 *
 * @param stage null is all
 * @param sector null is all, empty is those without one; upper and lower case are the same
 * @param location the same
 */
record PortfolioFilter(
        Grouping grouping,
        @Nullable Stage stage,
        @Nullable String sector,
        @Nullable String location) {

    static final PortfolioFilter ALL = new PortfolioFilter(Grouping.SECTOR, null, null, null);

    /** What can't be read counts as not there. */
    static PortfolioFilter of(QueryParameters address) {
        return new PortfolioFilter(
                choice(address, "groep", Grouping.values()).orElse(Grouping.SECTOR),
                choice(address, "status", Stage.values()).orElse(null),
                address.getSingleParameter("sector").orElse(null),
                address.getSingleParameter("plaats").orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> choice(QueryParameters address, String name, E[] choices) {
        return address.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(choices)
                        .filter(each -> each.name().equals(text))
                        .findFirst());
    }

    QueryParameters address() {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("groep", List.of(grouping.name()));
        if (stage != null) {
            parts.put("status", List.of(stage.name()));
        }
        if (sector != null) {
            parts.put("sector", List.of(sector));
        }
        if (location != null) {
            parts.put("plaats", List.of(location));
        }
        return new QueryParameters(parts);
    }

    boolean matches(ProjectLine line) {
        return (stage == null || stage == line.stage())
                && (sector == null || sector.equalsIgnoreCase(Grouping.SECTOR.name(line)))
                && (location == null || location.equalsIgnoreCase(Grouping.LOCATION.name(line)));
    }

    boolean isAll() {
        return stage == null && sector == null && location == null;
    }

    PortfolioFilter by(Grouping changed) {
        return new PortfolioFilter(changed, stage, sector, location);
    }

    PortfolioFilter of(@Nullable Stage changed) {
        return new PortfolioFilter(grouping, changed, sector, location);
    }

    PortfolioFilter inSector(@Nullable String changed) {
        return new PortfolioFilter(grouping, stage, changed, location);
    }

    PortfolioFilter at(@Nullable String changed) {
        return new PortfolioFilter(grouping, stage, sector, changed);
    }
}
