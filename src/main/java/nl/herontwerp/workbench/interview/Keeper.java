package nl.herontwerp.workbench.interview;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The frame of the card. What is typed in it stays in the browser until it is stored, so that nothing is
 * lost when the connection drops or the session ends.
 */
@JavaScript("context://herontwerp/interview.js")
class Keeper extends Div {

    private final String prefix;
    private final String place;
    private final transient Consumer<List<Kept>> again;
    private final transient Consumer<String> leftAt;

    /**
     * What a browser kept: the text of one field that was not stored yet, or was refused.
     *
     * @param seen number of the latest edit that was shown when typing began; below 0 when that is not known
     */
    record Kept(String task, String question, String text, long seen) {}

    /**
     * A frame.
     *
     * @param name of the work and of whoever does it: others who use the same browser have their own
     * @param again what to do with texts that were kept
     * @param leftAt what to do with the task that was open last in this browser; called first
     */
    Keeper(String name, Consumer<List<Kept>> again, Consumer<String> leftAt) {
        this.again = again;
        this.leftAt = leftAt;
        prefix = "herontwerp/interview/" + name + "/";
        place = "herontwerp/interview-place/" + name;
        addClassName("interview-frame");
        getElement().addEventListener("keep-again", event -> start());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .executeJs("return window.Herontwerp.interview.place.get($0)", place)
                .then(String.class, leftAt::accept);
        start();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        getElement().executeJs("this.hwKeeper?.close()");
    }

    private void start() {
        getElement()
                .executeJs("return window.Herontwerp.interview.start(this, $0)", prefix)
                .then(waiting -> {
                    var kept = new ArrayList<Kept>();
                    for (JsonNode each : waiting) {
                        kept.add(new Kept(
                                each.path("task").asString(""),
                                each.path("question").asString(""),
                                each.path("text").asString(""),
                                each.path("seen").asLong(-1)));
                    }
                    again.accept(kept);
                });
    }

    /** What is typed from now on is typed by somebody who sees this edit. */
    void isSeen(long latestEdit) {
        getElement().setAttribute("data-seen", String.valueOf(latestEdit));
    }

    void saved(String task, Asked asked, String text) {
        getElement().executeJs("this.hwKeeper?.saved($0, $1, $2)", task, asked.key(), text);
    }

    void refused(String task, Asked asked, String text) {
        getElement().executeJs("this.hwKeeper?.refused($0, $1, $2)", task, asked.key(), text);
    }

    void isAt(String task) {
        getElement().executeJs("window.Herontwerp.interview.place.set($0, $1)", place, task);
    }
}
