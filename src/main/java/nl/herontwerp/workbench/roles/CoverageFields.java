package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.carving.RobotOption.Help;
import nl.herontwerp.carving.RobotOption.Kind;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DecimalField;
import org.jspecify.annotations.Nullable;

/** What a robot does of one piece: itself, or with a person; how long it takes and what stays for a person. */
class CoverageFields extends Div {

    private static final int NOT_LOWER = -1;

    private final Select<Effect> effect = new Select<>();
    private final DecimalField share = new DecimalField(Say.text("workbench.coverage.share"));
    private final DecimalField remaining = new DecimalField(Say.text("workbench.coverage.remaining"));
    private final DecimalField cycle = new DecimalField(Say.text("workbench.coverage.cycle"));
    private final DecimalField points = new DecimalField(Say.text("workbench.coverage.points"));
    private final Map<Demand, Select<Integer>> lowers = new LinkedHashMap<>();
    private final Span none = new Span(Say.text("workbench.coverage.noDemands"));

    CoverageFields(Activity piece, Kind kind, @Nullable Coverage now, Runnable changed) {
        addClassName("coverage-fields");
        effect.setLabel(Say.text("workbench.coverage.effect"));
        effect.setItems(Effect.values());
        effect.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.coverage.effectKind", each)));
        cycle.setHelperText(Say.text("workbench.coverage.cycle.help"));
        points.setHelperText(Say.text("workbench.coverage.points.help"));
        var form = new FormLayout(effect, share, remaining, cycle);
        Arrays.stream(Demand.values())
                .filter(demand -> piece.demands().getOrDefault(demand, 0) >= 2)
                .forEach(demand ->
                        lowers.put(demand, left(demand, piece.demands().getOrDefault(demand, 0))));
        lowers.values().forEach(form::add);
        form.add(points);
        none.addClassName("quiet");
        add(form, none);
        effect.addValueChangeListener(change -> {
            words();
            changed.run();
        });
        Stream.of(share, remaining, cycle, points)
                .forEach(each -> each.addValueChangeListener(change -> changed.run()));
        fill(kind, now);
    }

    private static Select<Integer> left(Demand demand, int score) {
        var left = new Select<Integer>();
        left.setLabel(Say.text("workbench.coverage.lowers", Phrase.ofEnum("carving.demand", demand), score));
        left.setItems(IntStream.range(NOT_LOWER, Math.min(score, 3)).boxed().toList());
        left.setItemLabelGenerator(
                to -> to == NOT_LOWER ? Say.text("workbench.coverage.notLower") : String.valueOf(to));
        left.setValue(NOT_LOWER);
        return left;
    }

    private void fill(Kind kind, @Nullable Coverage now) {
        var helps = kind == Kind.OPERATOR_SUPPORT;
        share.setNumber(now == null ? BigDecimal.valueOf(100) : now.share().percent());
        remaining.setNumber(
                now == null
                        ? helps ? BigDecimal.valueOf(100) : BigDecimal.TEN
                        : now.remainingHuman().percent());
        cycle.setNumber(now == null ? null : now.cycleSeconds());
        var help = now == null ? null : now.help();
        if (help != null) {
            help.lowersTo().forEach((demand, to) -> {
                if (lowers.containsKey(demand)) {
                    Objects.requireNonNull(lowers.get(demand)).setValue(to);
                }
            });
            points.setNumber(
                    help.wageValuePoints() == null
                            ? null
                            : help.wageValuePoints().percent());
        }
        effect.setValue(now != null ? now.effect() : helps ? Effect.ASSIST : Effect.SUBSTITUTE);
        words();
    }

    private void words() {
        var helps = effect.getValue() != Effect.SUBSTITUTE;
        var assists = effect.getValue() == Effect.ASSIST;
        share.setLabel(Say.text(helps ? "workbench.coverage.helps" : "workbench.coverage.share"));
        remaining.setLabel(Say.text(helps ? "workbench.coverage.pace" : "workbench.coverage.remaining"));
        remaining.setHelperText(Say.text(helps ? "workbench.coverage.pace.help" : "workbench.coverage.remaining.help"));
        lowers.values().forEach(each -> each.setVisible(assists));
        none.setVisible(assists && lowers.isEmpty());
        points.setVisible(helps);
        // who helps works at the pace of a person
        cycle.setVisible(!helps || !cycle.getValue().isBlank());
    }

    /** What is entered; null when a number that is needed is none. */
    @Nullable
    Coverage coverage() {
        var part = share.number();
        var human = remaining.number();
        return part == null || human == null
                ? null
                : new Coverage(new Percentage(part), new Percentage(human), cycle.number(), help());
    }

    private @Nullable Help help() {
        if (effect.getValue() == Effect.SUBSTITUTE) {
            return null;
        }
        var lowered = new EnumMap<Demand, Integer>(Demand.class);
        if (effect.getValue() == Effect.ASSIST) {
            lowers.forEach((demand, left) -> {
                if (left.getValue() != NOT_LOWER) {
                    lowered.put(demand, left.getValue());
                }
            });
        }
        var expected = points.number();
        return new Help(effect.getValue(), lowered, expected == null ? null : new Percentage(expected));
    }

    /** Says at each field what is wrong with it. */
    boolean check() {
        var needed = needs(share) & needs(remaining);
        return needed & cycle.check() & (!points.isVisible() || points.check());
    }

    /** Says why this was refused, at the field that it is about. */
    void refused(Phrase reason) {
        var field = switch (reason.key()) {
            case "carving.refused.cycle" -> cycle;
            case "carving.refused.helpAlone" -> remaining;
            case "carving.refused.wageValuePoints" -> points;
            default -> share;
        };
        field.setErrorMessage(Say.phrase(reason));
        field.setInvalid(true);
        ((Focusable<?>) field).focus();
    }

    private static boolean needs(DecimalField field) {
        var bad = field.number() == null;
        field.setErrorMessage(Say.text("workbench.notANumber"));
        field.setInvalid(bad);
        return !bad;
    }
}
