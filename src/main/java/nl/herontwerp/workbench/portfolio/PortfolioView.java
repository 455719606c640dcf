package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.portfolio.Portfolio;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.portfolio.Totals;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;

/** What all projects of a user come to, by sector, place, status or year. What is shown stands in the address. */
@Route("portfolio")
@RolesAllowed({"CONSULTANT", "HR", "MANAGER"})
public class PortfolioView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Portfolio portfolio;
    private final CurrentUser current;

    /** News comes without a request, so without a user of it. */
    private final AppUser user;

    private final FileDownloads downloads;
    private final FilterBar bar = new FilterBar(this::choose);
    private final Div results = new Div();
    private final PortfolioGrid grid = new PortfolioGrid();
    private List<ProjectLine> all = List.of();
    private PortfolioFilter filter = PortfolioFilter.ALL;

    PortfolioView(Portfolio portfolio, CurrentUser current, FileDownloads downloads) {
        this.portfolio = portfolio;
        this.current = current;
        this.user = current.require();
        this.downloads = downloads;
        addClassNames("plain-view", "portfolio-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        add(
                new H1(Say.text("workbench.portfolio.title")),
                new Paragraph(Say.text("workbench.portfolio.explain")),
                counting(),
                bar,
                results,
                grid);
        News.show(this, portfolio, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PortfolioFilter.of(event.getLocation().getQueryParameters());
        all = portfolio.of(user);
        show();
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.portfolio.title");
    }

    private static Details counting() {
        var rules = new UnorderedList();
        for (var key : List.of(
                "workbench.portfolio.counting.scenario",
                "workbench.portfolio.counting.stages",
                "workbench.portfolio.counting.unknown",
                "workbench.portfolio.counting.hours",
                "workbench.portfolio.counting.old")) {
            rules.add(new ListItem(Say.text(key)));
        }
        return new Details(Say.text("workbench.portfolio.counting"), rules);
    }

    /** So that what is on the screen can be sent to a colleague, and is there again after "back". */
    private void choose(PortfolioFilter chosen) {
        filter = chosen;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("portfolio", filter.address()));
        show();
    }

    private void renew() {
        var now = portfolio.of(user);
        if (!now.equals(all)) {
            all = now;
            show();
        }
    }

    private void show() {
        results.removeAll();
        bar.setVisible(!all.isEmpty());
        bar.show(filter, all);
        var shown = all.stream().filter(filter::matches).toList();
        grid.setVisible(!shown.isEmpty());
        if (shown.isEmpty()) {
            results.add(all.isEmpty() ? empty() : new Paragraph(Say.text("workbench.portfolio.nothingFound")));
            return;
        }
        var totals = Totals.of(shown);
        var groups = filter.grouping().of(shown);
        results.add(
                new TotalCards(totals),
                new SavingsChart(filter.grouping(), groups),
                new SumsTable(filter, groups, totals),
                new H2(Say.text("workbench.portfolio.projectsTitle")),
                file());
        grid.show(shown);
    }

    private static Div empty() {
        var empty = new Div(
                new H2(Say.text("workbench.portfolio.empty.title")),
                new Paragraph(Say.text("workbench.portfolio.empty")),
                new Anchor("", Say.text("workbench.portfolio.empty.projects")));
        empty.addClassName("empty-state");
        return empty;
    }

    /** Asks again at the click, so that it holds what that user may see then. */
    private Div file() {
        var texts = Say.texts();
        var now = filter;
        var link = downloads.link(
                Say.text("workbench.portfolio.file"),
                "portfolio.csv",
                "text/csv",
                () -> new PortfolioFile(texts)
                        .write(portfolio.of(current.require()).stream()
                                .filter(now::matches)
                                .toList()));
        return new Div(link);
    }
}
