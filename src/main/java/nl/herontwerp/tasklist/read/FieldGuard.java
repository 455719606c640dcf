package nl.herontwerp.tasklist.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/**
 * Stops the reading of a row with far too many fields before they fill the memory. Counts separators
 * since the row began, also those between quotation marks, so that the limit has to be a wide one.
 */
final class FieldGuard extends FilterReader {

    private final char separator;
    private final int most;
    private int count;

    FieldGuard(String text, char separator, int most) {
        super(new StringReader(text));
        this.separator = separator;
        this.most = most;
    }

    /** A row was read. */
    void rowDone() {
        count = 0;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        var read = super.read(buffer, from, length);
        for (int i = from; i < from + read; i++) {
            if (buffer[i] == separator && ++count > most) {
                throw new TooManyFields();
            }
        }
        return read;
    }

    /** A row has more fields than any sheet may have. */
    static final class TooManyFields extends IOException {
        private static final long serialVersionUID = 1;
    }
}
