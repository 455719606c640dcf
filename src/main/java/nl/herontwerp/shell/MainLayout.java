package nl.herontwerp.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;

/**
 * The frame: brand and user above, navigation at the left, the screen in the middle.
 */
@Layout
@AnonymousAllowed
@JavaScript("context://herontwerp/gridwords.js")
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String MAIN_ID = "hoofdinhoud";

    /** Its content scrolls, not the page. */
    private static final String TO_THE_TOP =
            "if (!location.hash) this.shadowRoot.querySelector('[part~=content]').scrollTop = 0";

    private final List<NavigationEntry> entries;
    private final SideNav navigation = new SideNav();
    private String shownPath = "";

    public MainLayout(List<NavigationEntry> entries, UserPanel user, Languages languages) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        setPrimarySection(Section.NAVBAR);
        addClassName("main-layout");
        getElement()
                .executeJs(
                        "window.Herontwerp.gridWords($0, $1, $2)",
                        Say.text("shell.grid.sort"),
                        Say.text("shell.grid.selectAll"),
                        Say.text("shell.grid.selectRow"));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.text("shell.navigation.toggle"));
        if (!user.isLoggedIn()) {
            addToNavbar(skipLink(), brand(), spacer(), visitorMenu(languages));
            return;
        }
        addToNavbar(skipLink(), toggle, brand(), spacer(), userMenu(user, languages));
        navigation.setLabel(Say.text("shell.navigation"));
        navigation.addClassName("main-navigation");
        addToDrawer(navigation);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        fillNavigation();
        var path = event.getLocation().getPath();
        if (!path.equals(shownPath)) {
            shownPath = path;
            getElement().executeJs(TO_THE_TOP);
        }
    }

    /** Counts anew what waits for the user of this window, after something was done about it. */
    public static void recount() {
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(MainLayout.class::isInstance)
                .forEach(layout -> ((MainLayout) layout).fillNavigation());
    }

    /** Empty, and nowhere on the page, for who has no account. */
    private void fillNavigation() {
        navigation.removeAll();
        if (navigation.getParent().isEmpty()) {
            return;
        }
        for (var entry : entries) {
            if (entry.isVisible()) {
                navigation.addItem(item(entry));
            }
        }
    }

    private static SideNavItem item(NavigationEntry entry) {
        var item = new SideNavItem(
                Say.text(entry.labelKey()), entry.target(), entry.icon().create());
        // pages under a page belong to its entry; everything is under the first page
        item.setMatchNested(item.getPath() != null && !item.getPath().isEmpty());
        var count = entry.count();
        if (count != null && count > 0) {
            var badge = new Span(Integer.toString(count));
            badge.addClassName("count-badge");
            badge.getElement().setAttribute("aria-label", Say.text("shell.navigation.count", count));
            item.setSuffixComponent(badge);
        }
        return item;
    }

    private static Anchor skipLink() {
        var link = new Anchor("#" + MAIN_ID, Say.text("shell.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " const main = document.querySelector('[data-main]') ;"
                        + " if (main) { main.tabIndex = -1; main.focus(); } })");
        return link;
    }

    private static Div brand() {
        var brand = new Div(new Anchor("", "Herontwerp"));
        brand.addClassName("brand");
        return brand;
    }

    private static Div spacer() {
        var spacer = new Div();
        spacer.addClassName("spacer");
        return spacer;
    }

    /** For who has no account: the other language, and where to log in. */
    private static Div visitorMenu(Languages languages) {
        var menu = new Div();
        menu.addClassName("visitor-menu");
        languages
                .others()
                .forEach(language ->
                        menu.add(new Button(languages.nameOf(language), click -> languages.choose(language))));
        menu.add(new Anchor("login", Say.text("shell.user.login")));
        return menu;
    }

    private static MenuBar userMenu(UserPanel user, Languages languages) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("user-menu");
        menu.getElement().setAttribute("aria-label", Say.text("shell.user.menu"));
        var item = menu.addItem(user.name());
        var roles = item.getSubMenu().addItem(user.roles());
        roles.setEnabled(false);
        languages
                .others()
                .forEach(language ->
                        item.getSubMenu().addItem(languages.nameOf(language), click -> languages.choose(language)));
        item.getSubMenu().addItem(Say.text("shell.user.logout"), click -> user.logout());
        return menu;
    }
}
