package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import nl.herontwerp.project.Project;

/**
 * Words that were typed for other projects, so that the same is written the same way.
 *
 * @param sectors each once, by name
 * @param locations the same
 */
record Earlier(List<String> sectors, List<String> locations) {

    static Earlier of(Collection<Project> projects) {
        return new Earlier(words(projects, Project::sector), words(projects, Project::location));
    }

    private static List<String> words(Collection<Project> projects, Function<Project, String> word) {
        var words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        projects.stream().map(word).filter(each -> !each.isBlank()).forEach(words::add);
        return List.copyOf(words);
    }

    /** Offers words in a field in which anything may be typed. */
    static void offer(TextField field, String id, List<String> words) {
        var list = new Element("datalist").setAttribute("id", id);
        words.forEach(word -> list.appendChild(new Element("option").setAttribute("value", word)));
        field.getElement().appendChild(list);
        field.addAttachListener(
                attached -> field.getElement().executeJs("this.inputElement.setAttribute('list', $0)", id));
    }
}
