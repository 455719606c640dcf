package nl.herontwerp.report.internal.workbook;

import java.util.ArrayList;
import java.util.List;

/** Long sums in pieces: a formula holds no more than 8,192 characters. */
final class Chunks {

    /** Cells that a formula names one by one. */
    static final int MOST = 60;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> all) {
        var chunks = new ArrayList<List<T>>();
        for (var start = 0; start < all.size(); start += MOST) {
            chunks.add(all.subList(start, Math.min(all.size(), start + MOST)));
        }
        return chunks;
    }
}
