package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What work and jobs are called that the model gives no name. */
class UnnamedTest {

    @Test
    void aTaskIsCalledByItsLane() {
        var model = Unnamed.numbered(model(
                "Magazijn",
                List.of(lane("pick", "Picker", null), lane("in", " ", "pick")),
                task("a", "pick"),
                task("b", "in")));
        assertThat(model.tasks()).extracting(Node::name).containsExactly("Picker: ? (1)", "Picker: ? (2)");
        assertThat(model.tasks()).allMatch(Unnamed::is);
    }

    @Test
    void withoutALaneItIsCalledByItsProcess() {
        assertThat(Unnamed.numbered(model("Magazijn", List.of(), task("a", null)))
                        .tasks())
                .extracting(Node::name)
                .containsExactly("Magazijn: ? (1)");
        assertThat(Unnamed.numbered(model("", List.of(), task("a", null))).tasks())
                .extracting(Node::name)
                .containsExactly("? (1)");
    }

    @Test
    void namesThatSomebodyGaveAreNames() {
        assertThat(Unnamed.is(task("a", null).withName("Wat nu?"))).isFalse();
        assertThat(Unnamed.is(task("a", null).withName("Dozen (2)"))).isFalse();
        // as it stands in what was submitted before
        assertThat(Unnamed.is(task("a", null).withName("Taak zonder naam (1)"))).isTrue();
    }

    @Test
    void aJobWithoutANameIsCalledByWhatIsAroundIt() {
        var lanes = List.of(lane("x", "", null), lane("y", "", null), lane("z", "Klant (2)", null));
        var model = model("Klant", lanes, task("a", "x"), task("b", "y"), task("c", "z"));
        assertThat(StartingInventory.of(model).performers().values())
                .extracting(Performer::name)
                .containsExactly("Klant", "Klant (3)", "Klant (2)");
        var nameless = model("", lanes.subList(0, 2), task("a", "x"), task("b", "y"));
        assertThat(StartingInventory.of(nameless).performers().values())
                .extracting(Performer::name)
                .containsExactly("? (1)", "? (2)");
    }

    private static ProcessModel model(String process, List<Lane> lanes, Node... nodes) {
        return new ProcessModel(
                List.of(new ProcessPart("p", process, null)), lanes, List.of(nodes), List.of(), List.of(), List.of());
    }

    private static Lane lane(String id, String name, @Nullable String parent) {
        return new Lane(id, name, "p", parent);
    }

    private static Node task(String id, @Nullable String lane) {
        return new Node(
                id, "", NodeKind.TASK, "userTask", "p", null, lane, null, false, Node.Repetition.ONCE, null, null);
    }
}
