package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.shell.Say;

/** "Waarom?": a sheet at the side in which a number opens into its formula, inputs and sources. */
public class WhySheet extends Dialog {

    /** Levels that are open at first. */
    private static final int OPEN_LEVELS = 2;

    /** @param asked where the question was asked, see {@link ClearerWhy} */
    public WhySheet(Component asked, List<Explanation> explanations) {
        addClassName("why-sheet");
        setHeaderTitle(Say.text("shell.why.title"));
        var close = new Button(Say.text("shell.why.close"), click -> close());
        getHeader().add(close);
        explanations.forEach(explanation -> add(WhyTree.open(ClearerWhy.around(asked, explanation), OPEN_LEVELS)));
    }
}
