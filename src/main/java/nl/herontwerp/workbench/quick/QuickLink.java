package nl.herontwerp.workbench.quick;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.herontwerp.placement.Placement.Instrument;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.workbench.quick.QuickInput.EmploymentKind;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in as the address of the page, so that it can be sent to a colleague. Numbers have a point. A name
 * that is not there is not filled in; one that can't be read is left out and reported.
 */
final class QuickLink {

    private final Map<String, String> parameters;
    private final List<String> unreadable = new ArrayList<>();

    private QuickLink(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @param unreadable names of what could not be read */
    record Read(QuickInput input, List<String> unreadable) {}

    static Map<String, String> write(QuickInput input) {
        var all = new LinkedHashMap<String, String>();
        put(all, "datum", input.start());
        put(all, "leeftijd", input.age());
        put(
                all,
                "verjaardag",
                input.birthday() == null ? null : input.birthday().getValue());
        put(all, "bbl", input.vocational() ? "ja" : null);
        put(all, "uren", plain(input.hours()));
        put(all, "voltijd", plain(input.fullTimeHours()));
        put(all, "uurloon", plain(input.hourlyWage()));
        put(all, "regeling", lower(input.instrument()));
        put(all, "loonwaarde", plain(input.wageValue()));
        put(all, "werkgever", input.small() ? "klein" : "groot");
        put(all, "contract", lower(input.employment()));
        put(all, "voordeel", input.benefit() == null ? "geen" : lower(input.benefit()));
        put(all, "maanden", input.months());
        put(all, "whk", plain(input.whk()));
        put(all, "pensioen", plain(input.pension()));
        put(all, "stijging", plain(input.indexation()));
        return all;
    }

    /** @param parameters those of an address; when there are none the page begins anew */
    static Read read(Map<String, String> parameters, LocalDate today) {
        if (parameters.isEmpty()) {
            return new Read(QuickInput.first(today), List.of());
        }
        var link = new QuickLink(parameters);
        var input = link.input(QuickInput.first(today));
        return new Read(input, List.copyOf(link.unreadable));
    }

    private QuickInput input(QuickInput first) {
        var instrument = choice("regeling", Instrument.class);
        var employment = choice("contract", EmploymentKind.class);
        var benefit = "geen".equals(parameters.get("voordeel")) ? null : choice("voordeel", WageCostBenefit.Kind.class);
        return new QuickInput(
                get("datum", LocalDate::parse),
                whole("leeftijd"),
                get("verjaardag", text -> Month.of(Integer.parseInt(text))),
                "ja".equals(parameters.get("bbl")),
                number("uren"),
                number("voltijd"),
                number("uurloon"),
                instrument == null ? first.instrument() : instrument,
                number("loonwaarde"),
                !"groot".equals(parameters.get("werkgever")),
                employment == null ? first.employment() : employment,
                benefit,
                whole("maanden"),
                number("whk"),
                number("pensioen"),
                number("stijging"));
    }

    private @Nullable Integer whole(String name) {
        return get(name, text -> {
            var number = Integer.parseInt(text);
            if (number < 0) {
                throw new NumberFormatException("negative");
            }
            return number;
        });
    }

    private @Nullable BigDecimal number(String name) {
        return get(name, text -> {
            if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
                throw new NumberFormatException("no plain number");
            }
            return new BigDecimal(text);
        });
    }

    private <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
        return get(
                name,
                text -> Arrays.stream(choices.getEnumConstants())
                        .filter(each -> lower(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NumberFormatException("no choice")));
    }

    private <T> @Nullable T get(String name, Function<String, T> read) {
        var text = parameters.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            unreadable.add(name);
            return null;
        }
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
