package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotDeal.HirePer;
import nl.herontwerp.carving.RobotDeal.Way;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.carving.RobotItem.Kind;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.library.RobotFigure.What;
import nl.herontwerp.library.RobotStart;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DateField;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** How a robot is obtained, what it costs and who pays. */
class RobotDealFields extends Div {

    /** Prices of the ways to obtain it; the others are rows that come and go. */
    private static final Set<Kind> PRICES = Set.of(Kind.PURCHASE, Kind.LEASE, Kind.HIRE);

    private final transient Runnable changed;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final Select<HirePer> hirePer = new Select<>();
    private final DecimalField hirePerYear = new DecimalField(Say.text("workbench.robot.hirePerYear.HOUR"));
    private final Checkbox upkeep = new Checkbox(Say.text("workbench.robot.upkeep"));
    private final DateField from = new DateField(Say.text("workbench.robot.from"));
    private final DateField until = new DateField(Say.text("workbench.robot.until"));
    private final StartField life = new StartField(Say.text("workbench.robot.life"));
    private final StartField residual = new StartField(Say.text("workbench.robot.residual"));
    private final Map<Kind, ItemRow> prices = new EnumMap<>(Kind.class);
    private final Map<Kind, ItemRow> rows = new EnumMap<>(Kind.class);
    private final Div items = new Div();
    private final Select<Kind> more = new Select<>();

    RobotDealFields(Runnable changed) {
        this.changed = changed;
        way.setLabel(Say.text("workbench.robot.how"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.robot.way", each)));
        way.setValue(Way.BUY);
        hirePer.setLabel(Say.text("workbench.robot.hirePer"));
        hirePer.setItems(HirePer.values());
        hirePer.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.robot.hirePerKind", each)));
        hirePer.setValue(HirePer.HOUR);
        from.setHelperText(Say.text("workbench.robot.from.help"));
        until.setHelperText(Say.text("workbench.robot.until.help"));
        hirePerYear.setHelperText(Say.text("workbench.robot.hirePerYear.help"));
        for (var kind : List.of(Kind.PURCHASE, Kind.LEASE, Kind.HIRE)) {
            prices.put(kind, new ItemRow(kind, changed, null));
        }
        add(new H3(Say.text("workbench.robot.group.way")), way);
        prices.values().forEach(this::add);
        add(
                new FormLayout(life, residual, hirePer, hirePerYear, from, until),
                upkeep,
                new H3(Say.text("workbench.robot.group.costs")),
                new Paragraph(Say.text("workbench.robot.explain")),
                items,
                more);
        more.addClassName("wide");
        more.setLabel(Say.text("workbench.robot.moreCosts"));
        more.setItemLabelGenerator(kind -> Say.phrase(Phrase.ofEnum("costing.robot.item", kind)));
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                row(change.getValue()).amount().focus();
                changed.run();
            }
        });
        way.addValueChangeListener(change -> changed.run());
        hirePer.addValueChangeListener(change -> {
            labels();
            changed.run();
        });
        hirePerYear.addValueChangeListener(change -> changed.run());
        upkeep.addValueChangeListener(change -> changed.run());
        life.addValueChangeListener(change -> changed.run());
        residual.addValueChangeListener(change -> changed.run());
        labels();
        offer();
    }

    private void labels() {
        var hour = hirePer.getValue() == HirePer.HOUR;
        hirePerYear.setLabel(Say.text(hour ? "workbench.robot.hirePerYear.HOUR" : "workbench.robot.hirePerYear.MONTH"));
        price(Kind.LEASE).label(Say.text("workbench.robot.leasePrice"));
        price(Kind.HIRE).label(Say.text(hour ? "workbench.robot.hirePrice.HOUR" : "workbench.robot.hirePrice.MONTH"));
    }

    private ItemRow price(Kind kind) {
        return Objects.requireNonNull(prices.get(kind));
    }

    private ItemRow row(Kind kind) {
        var row = rows.computeIfAbsent(kind, each -> new ItemRow(each, changed, () -> remove(each)));
        show();
        return row;
    }

    private void remove(Kind kind) {
        rows.remove(kind);
        show();
        more.focus();
        changed.run();
    }

    private void show() {
        rows.values().stream().filter(row -> row.getParent().isEmpty()).forEach(items::add);
        items.getChildren().filter(child -> !rows.containsValue(child)).toList().forEach(items::remove);
        offer();
    }

    private void offer() {
        more.setItems(Arrays.stream(Kind.values())
                .filter(kind -> !PRICES.contains(kind) && !rows.containsKey(kind))
                .toList());
    }

    /** Begins with what is usual for a kind of robot; what was entered stays. */
    void start(RobotStart start) {
        life.start(start.figure(What.LIFE_YEARS).orElse(null));
        residual.start(start.figure(What.RESIDUAL).orElse(null));
        prices.forEach(
                (kind, row) -> row.amount().start(start.figure(What.of(kind)).orElse(null)));
        for (var kind : Kind.values()) {
            var figure = start.figure(What.of(kind));
            if (!PRICES.contains(kind) && figure.isPresent()) {
                row(kind).amount().start(figure.get());
            } else if (rows.containsKey(kind) && isUntouched(kind)) {
                rows.remove(kind);
            }
        }
        show();
    }

    private boolean isUntouched(Kind kind) {
        var amount = Objects.requireNonNull(rows.get(kind)).amount();
        return amount.getValue().isBlank() || amount.source() != null;
    }

    void show(RobotDeal deal, @Nullable BigDecimal years, @Nullable BigDecimal worth) {
        way.setValue(deal.way());
        hirePer.setValue(deal.hirePer());
        hirePerYear.setNumber(deal.hirePerYear());
        upkeep.setValue(deal.upkeepIncluded());
        from.setValue(deal.from());
        until.setValue(deal.until());
        life.kept(years, null);
        residual.kept(worth, null);
        for (var item : deal.items()) {
            (PRICES.contains(item.kind()) ? price(item.kind()) : row(item.kind())).show(item);
        }
    }

    RobotDeal deal() {
        var all = new ArrayList<RobotItem>();
        prices.forEach((kind, row) -> {
            var item = row.item();
            // a price that nobody knows of a way that nobody chose is no cost
            if (item.amount() != null
                    || kind.name().equals(priceOf(way.getValue()).name())) {
                all.add(item);
            }
        });
        rows.values().forEach(row -> all.add(row.item()));
        return new RobotDeal(
                way.getValue(),
                hirePer.getValue(),
                hirePerYear.number(),
                upkeep.getValue(),
                from.getValue(),
                until.getValue(),
                all);
    }

    private static Kind priceOf(Way way) {
        return switch (way) {
            case BUY -> Kind.PURCHASE;
            case LEASE -> Kind.LEASE;
            case HIRE -> Kind.HIRE;
        };
    }

    StartField life() {
        return life;
    }

    StartField residual() {
        return residual;
    }

    DecimalField hirePerYear() {
        return hirePerYear;
    }

    DateField until() {
        return until;
    }

    boolean check() {
        var all = life.check() & residual.checkNotNegative() & hirePerYear.check();
        for (var row : prices.values()) {
            all &= row.check();
        }
        for (var row : rows.values()) {
            all &= row.check();
        }
        return all && !from.isInvalid() && !until.isInvalid();
    }
}
