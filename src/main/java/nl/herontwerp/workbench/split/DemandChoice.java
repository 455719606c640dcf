package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import java.util.function.Consumer;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Classifier;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;

/** The score of one demand, each with the words that go with it. */
class DemandChoice extends RadioButtonGroup<Integer> {

    private final Demand demand;

    DemandChoice(Demand demand, Consumer<Integer> score) {
        super(Sentences.start(Say.phrase(Phrase.ofEnum("carving.demand", demand))));
        this.demand = demand;
        addClassName("demand");
        setItems(0, 1, 2, 3);
        setRenderer(new ComponentRenderer<>(each -> choice(demand, each)));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                score.accept(change.getValue());
            }
        });
    }

    private static Span choice(Demand demand, int score) {
        var number = new Span(String.valueOf(score));
        number.addClassName("demand-score");
        return new Span(number, new Span(anchor(demand, score)));
    }

    static String anchor(Demand demand, int score) {
        return Say.text("workbench.anchor." + demand.name() + "." + score);
    }

    void show(Activity activity, boolean editable) {
        var score = activity.demands().get(demand);
        if (!Objects.equals(score, getValue())) {
            setValue(score);
        }
        setReadOnly(!editable);
        var decides = Classifier.deciding(activity).contains(demand);
        setClassName("decides", decides);
        setHelperText(helper(activity, decides));
    }

    private String helper(Activity activity, boolean decides) {
        var score = activity.demands().get(demand);
        if (score == null) {
            return Say.text("workbench.demands.notScored");
        }
        var left = activity.demandsWithSupport().get(demand);
        if (!score.equals(left)) {
            return Say.text("workbench.demands.lowered", Objects.requireNonNull(left));
        }
        var taken = activity.start();
        if (taken != null && taken.demands().contains(demand)) {
            return Say.text("workbench.demands.taken");
        }
        return decides ? Say.text("workbench.demands.decides") : "";
    }
}
