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
    private final Paragraph nothing = new Paragraph(Say.text("workbench.portfolio.nothingFound"));
    private final Div empty = empty();
    private final Div sums = new Div();
    private final SumsTable table = new SumsTable();
    private final Div results;
    private final PortfolioGrid grid = new PortfolioGrid();
    private List<ProjectLine> all = List.of();

    /** Also read by the thread that makes the file. */
    private volatile PortfolioFilter filter = PortfolioFilter.ALL;

    PortfolioView(Portfolio portfolio, CurrentUser current, FileDownloads downloads) {
        this.portfolio = portfolio;
        this.current = current;
        this.user = current.require();
        this.downloads = downloads;
        addClassNames("plain-view", "portfolio-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        results = new Div(sums, table, new H2(Say.text("workbench.portfolio.projectsTitle")), file());
        add(
                new H1(Say.text("workbench.portfolio.title")),
                new Paragraph(Say.text("workbench.portfolio.explain")),
                counting(),
                bar,
                empty,
                nothing,
                results,
                grid);
        News.show(this, portfolio, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PortfolioFilter.of(event.getLocation().getQueryParameters());
        all = portfolio.of(user);
        grid.show(show());
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
        grid.show(show());
    }

    private void renew() {
        var now = portfolio.of(user);
        if (!now.equals(all)) {
            all = now;
            grid.renew(show());
        }
    }

    /** Draws nothing anew that somebody may stand on or have open; says which projects are shown. */
    private List<ProjectLine> show() {
        bar.setVisible(!all.isEmpty());
        bar.show(filter, all);
        var shown = all.stream().filter(filter::matches).toList();
        empty.setVisible(all.isEmpty());
        nothing.setVisible(shown.isEmpty() && !all.isEmpty());
        results.setVisible(!shown.isEmpty());
        grid.setVisible(!shown.isEmpty());
        var totals = Totals.of(shown);
        var groups = filter.grouping().of(shown);
        sums.removeAll();
        if (!shown.isEmpty()) {
            sums.add(new TotalCards(totals), new SavingsChart(filter.grouping(), groups));
        }
        table.show(filter, groups, totals);
        return shown;
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
        var link = downloads.link(
                Say.text("workbench.portfolio.file"),
                "portfolio.csv",
                "text/csv",
                () -> new PortfolioFile(texts)
                        .write(portfolio.of(current.require()).stream()
                                .filter(filter::matches)
                                .toList()));
        return new Div(link);
    }
}
