package nl.herontwerp.workbench.hr;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import nl.herontwerp.workbench.KeptFocus;
import nl.herontwerp.workbench.ScaleChoice;

/** What the job is, in a few figures that open. */
class RoleHead extends Section {

    RoleHead() {
        addClassName("role-head");
        setAriaLabel(Say.text("workbench.hr.head"));
    }

    void show(Desk desk, RoleReview review) {
        var role = review.role();
        var workspace = desk.workspace();
        var impact = workspace.impact();
        var facts = new DescriptionList();
        fact(facts, "workbench.hr.positions", new Span(String.valueOf(role.positions())));
        fact(
                facts,
                "workbench.hr.contract",
                new Span(Say.text("workbench.hr.contractOf", role.contractHoursPerWeek(), role.workingDaysPerWeek())));
        fact(
                facts,
                "workbench.hr.work",
                new Span(Say.text(
                        "workbench.hr.workOf",
                        Figures.hours(review.hoursPerWeek()),
                        Figures.hours(review.hoursNeededPerWeek()),
                        review.hoursAvailablePerWeek())));
        fact(facts, "workbench.hr.wage", new Span(wage(desk, review)));
        var scale = new Anchor(
                "project/" + workspace.project().id() + "/loonschalen?scenario="
                        + workspace.scenario().id(),
                role.scale() == null
                        ? Say.text("workbench.hr.noScale")
                        : Say.text(
                                "workbench.hr.scaleOf",
                                role.scale().scale(),
                                role.scale().step()));
        fact(facts, "workbench.hr.scale", scale);
        impact.hourCosts().stream()
                .filter(line -> line.id().equals("role:" + role.id()))
                .findFirst()
                .ifPresent(line -> fact(facts, "workbench.hr.hour", opening(line.paidHour())));
        fact(facts, "workbench.hr.costYear", opening(impact.rolePerYear(role.id())));
        var costs = new UnorderedList();
        for (var line : impact.roleLines(role.id())) {
            costs.add(new ListItem(new Span(Say.phrase(line.label()) + ": "), opening(line.scenario())));
        }
        var details = new NativeDetails(Say.text("workbench.hr.costLines"));
        details.setContent(costs);
        details.setOpen(getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .anyMatch(NativeDetails::isOpen));
        removeAll();
        add(facts, details);
        KeptFocus.in(this);
    }

    private static Component opening(Explanation explanation) {
        return Figures.opening(Figures.value(explanation), explanation);
    }

    private static String wage(Desk desk, RoleReview review) {
        var role = review.role();
        if (role.scale() != null) {
            return Say.text("workbench.hr.wageHour", ScaleChoice.wage(desk.workspace(), role.scale()));
        }
        var wage = role.hourlyWage();
        return wage == null
                ? Say.text("workbench.hr.wageMinimum")
                : Say.text("workbench.hr.wageHour", Say.formats().money(wage));
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        var term = new DescriptionList.Term(Say.text(key));
        var description = new DescriptionList.Description(value);
        var group = new Div();
        group.getElement().appendChild(term.getElement(), description.getElement());
        facts.getElement().appendChild(group.getElement());
    }
}
