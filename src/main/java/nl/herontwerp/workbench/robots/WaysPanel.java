package nl.herontwerp.workbench.robots;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.carving.RobotLoad;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.RobotComparison;
import nl.herontwerp.costing.RobotTerms.Way;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.RobotWays;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** Buying, leasing and hiring side by side over years that the reader chooses. */
public class WaysPanel extends Div {

    private static final int FIRST = 5;

    private final IntegerField years = new IntegerField(Say.text("workbench.robot.ways.years"));
    private final DecimalField discount = new DecimalField(Say.text("workbench.robot.ways.discount"));
    private final Div table = new Div();
    private transient @Nullable RobotOption robot;
    private transient @Nullable RobotLoad load;

    public WaysPanel() {
        addClassName("ways-panel");
        years.setMin(1);
        years.setMax(RobotComparison.MAX_YEARS);
        years.setValue(FIRST);
        years.setStepButtonsVisible(true);
        years.setErrorMessage(Say.text("workbench.robot.ways.yearsWrong", RobotComparison.MAX_YEARS));
        discount.setPlaceholder(Say.formats().plain(BigDecimal.ZERO));
        discount.setHelperText(Say.text("workbench.robot.ways.discount.help"));
        table.getElement().setAttribute("aria-live", "polite");
        var fields = new Div(years, discount);
        fields.addClassName("field-row");
        add(fields, table);
        years.addValueChangeListener(change -> refresh());
        discount.addValueChangeListener(change -> refresh());
    }

    public void show(RobotOption shown, @Nullable RobotLoad counted) {
        robot = shown;
        load = counted;
        refresh();
    }

    private void refresh() {
        var shown = robot;
        var span = years.getValue();
        var rate = rate();
        if (shown != null && span != null && span >= 1 && span <= RobotComparison.MAX_YEARS && rate.isPresent()) {
            table.removeAll();
            table.add(new WaysTable(
                    Say.text("workbench.robot.ways.caption", shown.name(), span),
                    RobotWays.compare(shown, load, span, rate.get()),
                    Way.valueOf(shown.dealOrAmounts().way().name())));
        }
    }

    /** The rate, 0 when the field is empty; nothing when it can't be used, and then it says so. */
    private Optional<Percentage> rate() {
        if (!discount.check()) {
            return Optional.empty();
        }
        var number = Optional.ofNullable(discount.number()).orElse(BigDecimal.ZERO);
        var wrong = number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0;
        discount.setErrorMessage(Say.text("workbench.robot.ways.discountWrong"));
        discount.setInvalid(wrong);
        return wrong ? Optional.empty() : Optional.of(new Percentage(number));
    }
}
