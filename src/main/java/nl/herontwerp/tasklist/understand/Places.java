package nl.herontwerp.tasklist.understand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.tasklist.ColumnChoice;

/** Makes figures that say where in the list they come from. */
record Places(String fileName, String sheet, Texts texts) {

    private static final int DECIMALS = 6;

    OwnFigure figure(Kind kind, BigDecimal value, int row, ColumnChoice column) {
        return new OwnFigure(kind, rounded(value), place(row, column));
    }

    /** A figure that was computed from the cell, with how. */
    OwnFigure computed(Kind kind, BigDecimal value, int row, ColumnChoice column, String how) {
        return new OwnFigure(kind, rounded(value), texts.get("tasklist.place.computed", place(row, column), how));
    }

    /** A figure that was given beside the list. */
    OwnFigure given(Kind kind, BigDecimal value) {
        return new OwnFigure(kind, rounded(value), texts.get("tasklist.place.given", fileName));
    }

    private String place(int row, ColumnChoice column) {
        return sheet.isEmpty()
                ? texts.get("tasklist.place", fileName, String.valueOf(row), column.heading())
                : texts.get("tasklist.place.sheet", fileName, sheet, String.valueOf(row), column.heading());
    }

    /** At most six decimals, half even. */
    static BigDecimal rounded(BigDecimal value) {
        var rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
