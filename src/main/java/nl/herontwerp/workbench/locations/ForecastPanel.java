package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.reshoring.Forecast;
import nl.herontwerp.reshoring.TotalCost;
import nl.herontwerp.shell.Say;

/** Cost of each location through the years. */
class ForecastPanel extends Section {

    void show(TotalCost cost) {
        removeAll();
        var forecasts = cost.forecasts();
        setVisible(!forecasts.isEmpty());
        if (forecasts.isEmpty()) {
            return;
        }
        var table = new LocationTable(
                Say.text("workbench.locations.years.caption", TotalCost.YEARS),
                Say.text("workbench.locations.location"),
                Stream.concat(
                                IntStream.rangeClosed(1, TotalCost.YEARS)
                                        .mapToObj(year -> Say.text("workbench.locations.year", year)),
                                Stream.of(Say.text("workbench.locations.together")))
                        .toList());
        forecasts.forEach(forecast -> table.row(forecast.location().name(), cells(forecast)));
        add(
                new H2(Say.text("workbench.locations.years")),
                new Paragraph(Say.text("workbench.locations.years.explain")),
                table);
        var missing = forecasts.stream()
                .flatMap(forecast -> forecast.total().value().missing().stream())
                .distinct()
                .map(Say::phrase)
                .toList();
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            missing.forEach(each -> list.add(new ListItem(each)));
            add(new Paragraph(Say.text("workbench.locations.years.missing")), list);
        }
    }

    private static List<NativeTableCell> cells(Forecast forecast) {
        return Stream.concat(forecast.years().stream(), Stream.of(forecast.total()))
                .map(ForecastPanel::cell)
                .toList();
    }

    private static NativeTableCell cell(Explanation amount) {
        var cell = new NativeTableCell(Euros.openingWhole(amount));
        cell.addClassName("number");
        return cell;
    }
}
