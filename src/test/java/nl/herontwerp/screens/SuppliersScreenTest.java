package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.Supplier.Kind;
import nl.herontwerp.carving.Supplier.Per;
import nl.herontwerp.carving.Supplier.Price;
import nl.herontwerp.carving.Supplier.Vat;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Performer;
import nl.herontwerp.report.Reports;
import nl.herontwerp.scenario.EditRefused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Suppliers on "Functies", "Kosten" and "Vergelijken" of an example project. */
class SuppliersScreenTest extends UndoneScreenTest {

    @Autowired
    private Reports reports;

    @Test
    void aSupplierIsMadeInOneDialogAndStandsOnTheBoard() {
        openNew();
        type("Naam", "Wasserij Zuid");
        type("Prijs per keer (€)", "3,25");
        type("Minimum aantal keer per jaar", "5000");
        choose("Btw", Vat.COST);
        type("Btw-tarief (%)", "21");
        type("Prijsstijging per jaar (%)", "2,5");
        type("Eenmalige kosten (€)", "1500");
        type("Klaarzetten en nakijken (minuten per keer)", "0,5");
        type("Eigen uren per jaar", "40");
        var keeper = keeper();
        test(button("Opslaan")).click();
        var made = made("Wasserij Zuid");
        assertThat(made)
                .isEqualTo(new Supplier(
                        made.id(),
                        "Wasserij Zuid",
                        Kind.COMPANY,
                        new Price(
                                Per.TIME,
                                Money.of("3.25"),
                                new BigDecimal("5000"),
                                Vat.COST,
                                Percentage.of(21),
                                Percentage.of("2.5")),
                        Money.of(1500),
                        new Supplier.Care(new BigDecimal("0.5"), keeper.id(), Hours.of(40)),
                        null,
                        null));
        assertThat(words())
                .contains("Wasserij Zuid", "Bedrijf dat het werk zelf regelt")
                .contains("neemt nog geen werk over");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        openNew();
        test(button("Opslaan")).click();
        assertThat(field("Naam").isInvalid()).isTrue();
        type("Naam", "Wasserij Zuid");
        type("Prijs per keer (€)", "-1");
        test(button("Opslaan")).click();
        assertThat(field("Prijs per keer (€)").isInvalid()).isTrue();
        type("Prijs per keer (€)", "drie");
        test(button("Opslaan")).click();
        assertThat(field("Prijs per keer (€)").isInvalid()).isTrue();
        assertThat(field("Prijs per keer (€)").getValue()).isEqualTo("drie");
        type("Prijs per keer (€)", "3");
        choose("Btw", Vat.COST);
        type("Btw-tarief (%)", "121");
        test(button("Opslaan")).click();
        assertThat(field("Btw-tarief (%)").getErrorMessage()).contains("0 tot en met 100");
        type("Btw-tarief (%)", "21");
        type("Eigen uren per jaar", "40");
        test(button("Opslaan")).click();
        assertThat(select("Wie beheert het contract?").getErrorMessage()).contains("Kies wie deze uren maakt");
        assertThat(find(Dialog.class).all()).isNotEmpty();
        assertAsBefore();
    }

    @Test
    void aPieceGoesOutsideByItsMenuAndIsCountedEverywhere() throws EditRefused {
        var price = new Price(Per.HOUR, Money.of("38.50"), null, Vat.RECLAIMED, null, null);
        put(Supplier.of("zuid", "Wasserij Zuid", Kind.SHELTERED)
                .withPrice(price)
                .withOneOff(Money.of(500))
                .withCare(new Supplier.Care(BigDecimal.ZERO, null, Hours.ZERO)));
        var piece = piece();
        visit("consultant", "functies");
        test(menu(piece)).click();
        roundTrip();
        assertThat(words()).contains("De leverancier neemt deze deeltaak over");
        test(button("Uitbesteden aan Wasserij Zuid")).click();
        assertThat(design().assignment(piece.activity().id())).contains(new Assignment.ToSupplier("zuid"));
        assertThat(words())
                .contains("Kosten per jaar, met eigen uren")
                .contains("Prestatieladder", "overgang van onderneming", "Burgerlijk Wetboek Boek 7, art. 7:616a");
        go("project/" + project.id() + "/kosten");
        assertThat(words())
                .contains("Uitbesteed werk, per uur", "Contract en overgang naar de leverancier")
                .contains(
                        "Uitbesteed werk",
                        "Sociaal ontwikkelbedrijf",
                        piece.activity().name() + ": nu ");
        go("project/" + project.id() + "/vergelijken");
        assertThat(words()).contains("Wasserij Zuid (uitbesteed)");
    }

    @Test
    void whatIsNotKnownIsSaidWithWhatItBlocks() throws EditRefused {
        put(Supplier.of("zuid", "Wasserij Zuid", Kind.COMPANY));
        var piece = piece();
        workspaces.edit(
                consultant,
                scenario,
                Phrase.literal("outside"),
                List.of(new DesignEdit.Assign(piece.activity().id(), new Assignment.ToSupplier("zuid"))));
        logInAs("consultant");
        go("project/" + project.id() + "/kosten");
        assertThat(words())
                .contains("De prijs van leverancier ‘Wasserij Zuid’ is niet ingevuld")
                .contains("Of de btw van leverancier ‘Wasserij Zuid’ te verrekenen is");
        go("project/" + project.id() + "/functies");
        assertThat(words()).contains("De prijs van Wasserij Zuid is niet bekend", "Vraag een offerte");
        workspaces.undo(consultant, scenario);
    }

    @Test
    void theReportNamesASupplierAndWhatToLookInto() throws Exception {
        var price = new Price(Per.HOUR, Money.of("38.50"), null, Vat.RECLAIMED, null, null);
        put(Supplier.of("zuid", "Wasserij Zuid", Kind.COMPANY)
                .withPrice(price)
                .withOneOff(Money.of(500))
                .withCare(new Supplier.Care(BigDecimal.ZERO, null, Hours.ZERO)));
        var piece = piece();
        workspaces.edit(
                consultant,
                scenario,
                Phrase.literal("outside"),
                List.of(new DesignEdit.Assign(piece.activity().id(), new Assignment.ToSupplier("zuid"))));
        var cost = workspace().impact().supplierPerYear("zuid");
        var euros = Texts.dutch()
                .formats()
                .money(CostImpact.money(cost).toOptional().orElseThrow());
        for (var text : List.of(pdf(Texts.DUTCH), word(Texts.DUTCH))) {
            assertThat(text)
                    .contains("Uitbesteed werk", "Wasserij Zuid", "Bedrijf dat het werk zelf regelt")
                    .contains("Prijs per uur, zonder btw", "38,50", plain(euros))
                    .contains(piece.activity().name() + ": nu ")
                    .contains("Na te gaan", "Tip: Gaan er met het werk", "overgang van onderneming")
                    .contains("Bron: Burgerlijk Wetboek Boek 7, art. 7:662 en 7:663")
                    .contains("Wet op de ondernemingsraden, art. 25 lid 1");
        }
        assertThat(pdf(Texts.ENGLISH))
                .contains("Outsourced work", "Company that arranges the work itself", "Price an hour, without VAT")
                .doesNotContain("Uitbesteed werk", "Na te gaan");
        workspaces.undo(consultant, scenario);
        workspaces.undo(consultant, scenario);
        assertThat(pdf(Texts.DUTCH)).doesNotContain("Wasserij Zuid", "Na te gaan");
    }

    private String pdf(Locale language) throws IOException {
        try (var document = Loader.loadPDF(
                reports.redesignPdf(consultant, scenario, language).bytes())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private String word(Locale language) throws IOException {
        var bytes = reports.redesignDocx(consultant, scenario, language).bytes();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(document)) {
            return plain(words.getText());
        }
    }

    /** On one line, because where a line ends depends on the width of a page. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    /** The button of its card that says where it can go. */
    private NativeButton menu(PieceWork piece) {
        var label = piece.activity().name() + " verplaatsen";
        return find(NativeButton.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu " + label));
    }

    private void put(Supplier supplier) throws EditRefused {
        var edit = new SupplierEdit.PutSupplier(supplier);
        workspaces.edit(consultant, scenario, Phrase.literal("supplier"), List.of(edit));
    }

    /** One that is done by who does it now, in a time that is known. */
    private PieceWork piece() {
        return division().pieces().stream()
                .filter(each -> each.holder() instanceof Holder.Present
                        && each.performerId() != null
                        && each.hoursNow().isKnown()
                        && design().robotsOn(each.activity().id()).findAny().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void openNew() {
        visit("consultant", "functies");
        test(button("Leverancier toevoegen")).click();
        roundTrip();
    }

    private Supplier made(String name) {
        return design().suppliers().values().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Performer keeper() {
        var select = (Select<Performer>) select("Wie beheert het contract?");
        var job = select.getListDataView().getItems().findFirst().orElseThrow();
        select.setValue(job);
        roundTrip();
        return job;
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((Select<T>) select(label)).setValue(value);
        roundTrip();
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + label));
    }
}
