package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.Profile;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.shell.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Functies" of an example project: what is said of a role and of the jobs that its work came from. */
class RolesScreenTest extends UndoneScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr"})
    void handingOverIsOneStepAndCountsOnBothSides(String username) {
        visit(username, "functies");
        assertThat(words()).contains("Overdracht nog niet ingevuld van");
        var freed = division().freedHours();
        test(button("Werk en overdracht van " + role().name())).click();
        roundTrip();
        type("Overdragen (minuten per keer)", "1");
        type("Overnemen (minuten per keer)", "2");
        type("Lopen tussen werkplekken (minuten per dag)", "12");
        test(button("Opslaan")).click();
        assertThat(role().handOver()).isNotNull();
        var pieces = division().pieces().stream()
                .filter(piece -> piece.taken()
                        .toOptional()
                        .filter(hours -> !hours.isZero())
                        .isPresent())
                .toList();
        assertThat(pieces).isNotEmpty();
        for (var job : freed.keySet()) {
            var given = Figure.total(
                    division().pieces().stream()
                            .filter(piece -> job.equals(piece.performerId()))
                            .map(PieceWork::given)
                            .toList(),
                    Hours.ZERO,
                    Hours::plus);
            assertThat(division().freedHours().get(job))
                    .isEqualTo(freed.get(job).with(given, Hours::minus));
        }
        assertThat(words()).doesNotContain("Overdracht nog niet ingevuld van").contains("Overdragen kost");
        workspaces.undo(users.byUsername(username).orElseThrow(), scenario);
        assertAsBefore();
    }

    @Test
    void burdensAreAskedPerPiece() {
        visit("consultant", "functies");
        test(button("Werk en overdracht van " + role().name())).click();
        roundTrip();
        for (var marks : find(CheckboxGroup.class).all()) {
            choose(marks, 0);
        }
        test(button("Opslaan")).click();
        assertThat(words()).contains("Al het werk in deze functie is vies, eenzaam of vervelend");
        assertThat(design().assignments().values())
                .filteredOn(Assignment.ToRole.class::isInstance)
                .anySatisfy(
                        each -> assertThat(((Assignment.ToRole) each).burdens()).hasSize(1));
    }

    @SuppressWarnings("unchecked")
    private static void choose(CheckboxGroup<?> group, int index) {
        var items = group.getListDataView().getItems().toList();
        ((CheckboxGroup<Object>) group).setValue(Set.of(items.get(index)));
    }

    @Test
    void aManagerSeesTheChecksAndChangesNothing() {
        visit("manager", "functies");
        assertThat(words()).contains(role().name(), "Nodig:", "Hoofdtaken:", "Houdt", "Bron:");
        assertThat(buttonNames())
                .doesNotContain("Los op", "Werk en overdracht", "Nieuw profiel", "Vragen beantwoorden");
        assertThat(cards()).isNotEmpty().noneMatch(card -> card.getElement().hasAttribute("tabindex"));
    }

    @Test
    void aProfileAsksForNoPersonAndFindsWork() {
        visit("consultant", "functies");
        test(button("Nieuw profiel")).click();
        roundTrip();
        assertThat(words()).contains("Vul geen namen, nummers, ziektes of andere gegevens van personen in");
        type("Uren per week die gewerkt kunnen worden", "16");
        type("Loonwaarde (%), indicatie", "55");
        test(button("Opslaan")).click();
        assertThat(words()).contains("Profiel A", "Werkt 16 uur per week. Loonwaarde 55");
        test(button("Zoek passend werk bij Profiel A")).click();
        roundTrip();
        assertThat(words()).contains("Nog niets gekozen");
        assertThat(button("Maak functie van keuze").isEnabled()).isFalse();
    }

    @Test
    void aProfileHasAsManyTimeSlotsAsItNeeds() throws Exception {
        visit("consultant", "functies");
        test(button("Nieuw profiel")).click();
        roundTrip();
        slot(0, DayOfWeek.MONDAY, 9, 12);
        test(button("Tijdvak toevoegen")).click();
        slot(1, DayOfWeek.THURSDAY, 13, 0);
        test(button("Opslaan")).click();
        // a slot that is not finished stays, and says what it misses
        assertThat(profile()).isEmpty();
        slot(1, DayOfWeek.THURSDAY, 13, 17);
        test(button("Opslaan")).click();
        assertThat(profile().orElseThrow().windows())
                .containsExactly(window(DayOfWeek.MONDAY, 9, 12), window(DayOfWeek.THURSDAY, 13, 17));
        assertThat(words()).contains("Kan werken op maandag 09:00-12:00 en donderdag 13:00-17:00 (7 uur per week)");
        test(button("Profiel A wijzigen")).click();
        roundTrip();
        test(button("Tijdvak 1 verwijderen")).click();
        test(button("Opslaan")).click();
        assertThat(profile().orElseThrow().windows()).containsExactly(window(DayOfWeek.THURSDAY, 13, 17));
    }

    private static TimeWindow window(DayOfWeek day, int from, int to) {
        return TimeWindow.of(List.of(day), LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    @SuppressWarnings("unchecked")
    private void slot(int index, DayOfWeek day, int from, int to) {
        var days = find(CheckboxGroup.class).all().stream()
                .filter(each -> "Dagen".equals(each.getLabel()))
                .toList();
        ((CheckboxGroup<Object>) days.get(index)).setValue(Set.of(day));
        time("Van", index, from);
        time("Tot", index, to);
    }

    private void time(String label, int index, int hour) {
        var pickers = find(TimePicker.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .toList();
        pickers.get(index).setValue(hour == 0 ? null : LocalTime.of(hour, 0));
    }

    private Optional<Profile> profile() {
        return design().composing().profiles().values().stream().findFirst();
    }

    @Test
    void hoursOfGuidanceAreNotLostWithoutAGuide() {
        visit("consultant", "functies");
        test(button(role().name() + " wijzigen")).click();
        roundTrip();
        guide().clear();
        type("Begeleiding in uren per week (alle plaatsen samen)", "3");
        test(button("Opslaan")).click();
        assertThat(guide().isInvalid()).isTrue();
        assertThat(words()).contains("Kies wie begeleidt. Of maak de uren begeleiding leeg.");
        assertThat(field("Begeleiding in uren per week (alle plaatsen samen)").getValue())
                .isEqualTo("3");
        assertAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr"})
    void whatElseARoleCostsIsKeptAndUndone(String username) {
        visit(username, "functies");
        test(button(role().name() + " wijzigen")).click();
        roundTrip();
        type("Eindejaarsuitkering en bonus (%)", "8,33");
        type("Verlof (uren per jaar, één persoon)", "96");
        type("Ziekteverzuim (% van de betaalde uren)", "5");
        type("Vervanging bij verlof en ziekte (€ per uur)", "30");
        type("Opleiding, eenmalig (€, alle plaatsen samen)", "600");
        type("Opleiding per jaar (€, alle plaatsen samen)", "250");
        test(button("Opslaan")).click();
        assertThat(role().extras())
                .isEqualTo(new RoleExtras(
                        null,
                        Percentage.of("8.33"),
                        Hours.of(96),
                        Percentage.of(5),
                        false,
                        Money.of(30),
                        Money.of(600),
                        Money.of(250)));
        assertThat(workspace().impact().roleLines(role().id()))
                .extracting(line -> line.id().substring(line.id().lastIndexOf(':') + 1))
                .contains("bonus", "paid-leave", "paid-illness", "replacement", "training");
        test(undo()).click();
        assertThat(role().extras()).isNull();
    }

    @Test
    void whatElseCannotBeIsSaidAtItsFieldAndStaysThere() {
        visit("consultant", "functies");
        test(button(role().name() + " wijzigen")).click();
        roundTrip();
        var replacement = "Vervanging bij verlof en ziekte (€ per uur)";
        type(replacement, "30");
        test(button("Opslaan")).click();
        assertThat(field(replacement).isInvalid()).isTrue();
        assertThat(field(replacement).getErrorMessage())
                .isEqualTo("Vul in hoeveel verlof of ziekteverzuim wordt vervangen, of maak het bedrag voor vervanging"
                        + " leeg.");
        assertThat(field(replacement).getValue()).isEqualTo("30");
        assertAsBefore();
        type("Contracturen per week per persoon", "50");
        test(button("Opslaan")).click();
        assertThat(field("Contracturen per week per persoon").isInvalid()).isTrue();
        assertAsBefore();
    }

    @Test
    void aWageBelowTheMinimumIsSaidAtItsField() {
        visit("consultant", "functies");
        test(button(role().name() + " wijzigen")).click();
        roundTrip();
        type("Bruto uurloon (€)", "5");
        assertThat(field("Bruto uurloon (€)").getHelperText()).contains("lager dan het wettelijk minimumloon van");
        type("Bruto uurloon (€)", "50");
        assertThat(field("Bruto uurloon (€)").getHelperText()).contains("Leeg is het wettelijk minimumloon");
    }

    @Test
    void aButtonThatChangesAContractSaysToHowManyHours() throws Exception {
        var role = role();
        workspaces.edit(
                consultant,
                scenario,
                new DesignEdit.PutRole(role.with(draft -> draft.contractHoursPerWeek(Hours.of(8)))));
        visit("consultant", "functies");
        var mend = buttonNames().stream()
                .filter(name -> name.startsWith("Contract naar"))
                .findFirst()
                .orElseThrow();
        test(button(mend)).click();
        assertThat(mend)
                .isEqualTo("Contract naar " + Say.formats().hours(role().contractHoursPerWeek())
                        + " uur per week per persoon");
    }

    @Test
    void savingWithoutAChangeIsNoEdit() {
        visit("consultant", "functies");
        var edits = workspaces.history(consultant, scenario);
        test(button(role().name() + " wijzigen")).click();
        roundTrip();
        test(button("Opslaan")).click();
        roundTrip();
        assertThat(find(Dialog.class).all()).isEmpty();
        test(button("Werk en overdracht van " + role().name())).click();
        roundTrip();
        test(button("Opslaan")).click();
        roundTrip();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(workspaces.history(consultant, scenario)).isEqualTo(edits);
    }

    @Test
    void timesAndPlacesThatAreMissingAreAskedInTheInterviewOfTheirTask() {
        visit("consultant", "functies");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Los op in het interview"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).contains("/interview?scenario=" + scenario + "&taak="));
    }

    @Test
    void timeOnACardIsSaidOnce() {
        visit("consultant", "functies");
        assertThat(words()).contains("uur per week").doesNotContain("uur per week uur");
    }

    private List<Div> cards() {
        return find(Div.class).all().stream()
                .filter(each -> each.hasClassName("piece-card"))
                .toList();
    }

    private CarvedRole role() {
        return design().roles().values().iterator().next();
    }

    private Select<?> guide() {
        return find(Select.class).all().stream()
                .filter(each -> "Wie begeleidt?".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
