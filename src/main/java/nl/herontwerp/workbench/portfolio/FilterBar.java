package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.portfolio.Grouping;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.portfolio.SteadySelect.Choice;
import org.jspecify.annotations.Nullable;

/** Chooses what the portfolio shows. */
class FilterBar extends Div {

    private final SteadySelect grouping = new SteadySelect(Say.text("workbench.portfolio.by.label"));
    private final SteadySelect stage = new SteadySelect(Say.text("workbench.portfolio.status"));
    private final SteadySelect sector = new SteadySelect(Say.text("workbench.portfolio.sector"));
    private final SteadySelect location = new SteadySelect(Say.text("workbench.portfolio.location"));
    private final Button clear = new Button(Say.text("workbench.portfolio.clear"));
    private final transient Consumer<PortfolioFilter> chosen;
    private transient PortfolioFilter filter = PortfolioFilter.ALL;

    FilterBar(Consumer<PortfolioFilter> chosen) {
        this.chosen = chosen;
        addClassNames("field-row", "filter-row", "no-print");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> {
            choose(PortfolioFilter.ALL.by(filter.grouping()));
            // the button itself goes away
            grouping.focus();
        });
        listen(grouping, value -> filter.by(Grouping.valueOf(Objects.requireNonNull(value))));
        listen(stage, value -> filter.of(value == null ? null : Stage.valueOf(value)));
        listen(sector, value -> filter.inSector(value));
        listen(location, value -> filter.at(value));
        add(grouping, stage, sector, location, clear);
    }

    private void listen(SteadySelect select, Function<@Nullable String, PortfolioFilter> change) {
        select.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null) {
                choose(change.apply(changed.getValue().value()));
            }
        });
    }

    private void choose(PortfolioFilter next) {
        chosen.accept(next);
    }

    /** @param all the projects to choose from */
    void show(PortfolioFilter now, List<ProjectLine> all) {
        filter = now;
        fill(
                grouping,
                now.grouping().name(),
                Arrays.stream(Grouping.values())
                        .map(each -> new Choice(each.name(), Say.phrase(Phrase.ofEnum("workbench.portfolio.by", each))))
                        .toList());
        var stages = new ArrayList<>(List.of(new Choice(null, Say.text("workbench.portfolio.allStatuses"))));
        Arrays.stream(Stage.values())
                .map(each -> new Choice(each.name(), PortfolioTexts.stage(each)))
                .forEach(stages::add);
        fill(stage, now.stage() == null ? null : now.stage().name(), stages);
        fill(sector, now.sector(), words(Grouping.SECTOR, all, "workbench.portfolio.allSectors"));
        fill(location, now.location(), words(Grouping.LOCATION, all, "workbench.portfolio.allLocations"));
        clear.setVisible(!now.isAll());
    }

    private static List<Choice> words(Grouping by, List<ProjectLine> all, String allKey) {
        var words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.forEach(line -> words.add(by.name(line)));
        var choices = new ArrayList<>(List.of(new Choice(null, Say.text(allKey))));
        words.forEach(word -> choices.add(new Choice(word, GroupNames.of(by, word))));
        return choices;
    }

    /** What the address asks for stays chosen, also when no project has it. */
    private static void fill(SteadySelect select, @Nullable String value, List<Choice> choices) {
        var all = new ArrayList<>(choices);
        var now = all.stream()
                .filter(each -> isSame(each.value(), value))
                .findFirst()
                .orElseGet(() -> {
                    var asked = new Choice(value, Objects.requireNonNull(value));
                    all.add(asked);
                    return asked;
                });
        select.show(all, now);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? Objects.equals(one, other) : one.equalsIgnoreCase(other);
    }
}
