package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.herontwerp.register.RuleChanges;
import nl.herontwerp.shell.Say;

/** What is wrong with the files in the folder; not there when all is well. */
class FolderPanel extends Section {

    FolderPanel(RuleChanges changes) {
        var problems = changes.folderProblems();
        setVisible(!problems.isEmpty());
        addClassNames("panel", "folder-problems");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(Say.phrase(problem))));
        add(
                new H2(Say.text("workbench.rules.folder")),
                new Paragraph(Say.text("workbench.rules.folder.explain")),
                list);
    }
}
