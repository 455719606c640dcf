package nl.herontwerp.workbench.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Decimals;

/**
 * The cells of the sheet of all pieces: minutes, seven demands, hard stops. What is typed or pasted into
 * them becomes edits; a block becomes one list of edits, or a list of what is wrong with which cell.
 */
final class PieceCells {

    /** Columns that can be typed in: minutes, the demands in their order, the hard stops. */
    static final int COLUMNS = Demand.values().length + 2;

    static final int MINUTES = 0;
    static final int STOPS = COLUMNS - 1;

    /** The most cells that one paste changes. */
    static final int MAX_CELLS = 1_500;

    private PieceCells() {}

    /** Edits, or what is wrong; never both. */
    record Read(List<DesignEdit> edits, List<Phrase> problems) {}

    /** What a cell shows. */
    static String text(PieceWork piece, int column) {
        var activity = piece.activity();
        if (column == MINUTES) {
            return piece.minutes().isKnown() ? Say.formats().plain(ShareBar.size(piece)) : "";
        }
        if (column == STOPS) {
            return letters(activity.hardStops());
        }
        var score = activity.demands().get(Demand.values()[column - 1]);
        return score == null ? "" : score.toString();
    }

    /** A letter for each hard stop: the place of its first letter is the same in each language. */
    static String letters(Set<HardStop> stops) {
        var letters = new StringBuilder();
        for (var stop : HardStop.values()) {
            if (stops.contains(stop)) {
                letters.append(letter(stop));
            }
        }
        return letters.toString();
    }

    /** Short for the hard stop in the sheet. */
    static char letter(HardStop stop) {
        return "WFBI".charAt(stop.ordinal());
    }

    /**
     * Reads a block of cells, rows from top to bottom. An empty cell takes a score or the hard stops away; minutes
     * can't be taken away from a piece.
     *
     * @param rows the pieces from the row where the block begins
     * @param column where it begins
     * @param text cells divided by tabs, rows by line ends, as spreadsheets copy them
     */
    static Read read(List<PieceWork> rows, int column, String text) {
        var edits = new ArrayList<DesignEdit>();
        var problems = new ArrayList<Phrase>();
        // a spreadsheet ends each row with a line end; what else is empty was emptied on purpose
        var lines = text.replaceFirst("\\R$", "").split("\\R", -1);
        if (lines.length > rows.size()) {
            return new Read(List.of(), List.of(Phrase.of("workbench.sheet.problem.rows", lines.length, rows.size())));
        }
        var cells = 0;
        for (var row = 0; row < lines.length; row++) {
            var parts = lines[row].split("\t", -1);
            cells += parts.length;
            if (column + parts.length > COLUMNS || cells > MAX_CELLS) {
                return new Read(List.of(), List.of(Phrase.of("workbench.sheet.problem.wide", row + 1)));
            }
            for (var at = 0; at < parts.length; at++) {
                cell(rows.get(row), column + at, parts[at].strip(), edits, problems);
            }
        }
        return problems.isEmpty() ? new Read(edits, List.of()) : new Read(List.of(), problems);
    }

    private static void cell(PieceWork piece, int column, String text, List<DesignEdit> edits, List<Phrase> problems) {
        if (text.equals(text(piece, column))) {
            return;
        }
        var id = piece.activity().id();
        if (column == MINUTES) {
            minutes(piece, text, edits, problems);
        } else if (column == STOPS) {
            stops(piece.activity(), text, edits, problems);
        } else {
            var demand = Demand.values()[column - 1];
            if (text.isEmpty() || text.equals("-") || text.equals("?")) {
                if (piece.activity().demands().containsKey(demand)) {
                    edits.add(new JudgementEdit.SetDemand(id, demand, null));
                }
            } else if (text.matches("[0-3]")) {
                edits.add(new JudgementEdit.SetDemand(id, demand, Integer.valueOf(text)));
            } else {
                problems.add(Phrase.of(
                        "workbench.sheet.problem.score",
                        piece.activity().name(),
                        Phrase.ofEnum("carving.demand", demand),
                        text));
            }
        }
    }

    private static void minutes(PieceWork piece, String text, List<DesignEdit> edits, List<Phrase> problems) {
        if (text.isEmpty()) {
            problems.add(Phrase.of(
                    "workbench.sheet.problem.minutesEmpty", piece.activity().name()));
            return;
        }
        var number = Decimals.read(text);
        if (number.isEmpty() || number.get().signum() <= 0 || !piece.minutes().isKnown()) {
            problems.add(Phrase.of(
                    piece.minutes().isKnown() ? "workbench.sheet.problem.minutes" : "workbench.sheet.problem.unknown",
                    piece.activity().name(),
                    text));
        } else if (number.get().compareTo(ShareBar.size(piece)) != 0) {
            Decimals.say(text, number.get());
            edits.add(new PieceEdit.ResizePiece(piece.activity().id(), number.get()));
        }
    }

    private static void stops(Activity activity, String text, List<DesignEdit> edits, List<Phrase> problems) {
        var wanted = EnumSet.noneOf(HardStop.class);
        for (var letter :
                text.toUpperCase(Locale.ROOT).replaceAll("[\\s,;-]", "").toCharArray()) {
            var place = "WFBI".indexOf(letter);
            if (place < 0) {
                problems.add(Phrase.of("workbench.sheet.problem.stop", activity.name(), String.valueOf(letter)));
                return;
            }
            wanted.add(HardStop.values()[place]);
        }
        for (var stop : HardStop.values()) {
            if (wanted.contains(stop) != activity.hardStops().contains(stop)) {
                edits.add(new JudgementEdit.SetHardStop(activity.id(), stop, wanted.contains(stop)));
            }
        }
    }
}
