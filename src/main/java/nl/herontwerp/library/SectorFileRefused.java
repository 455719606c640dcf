package nl.herontwerp.library;

/** A sector file that can't be read; the message names the file, the line and the mend. */
public final class SectorFileRefused extends RuntimeException {

    private final String file;
    private final int line;

    public SectorFileRefused(String file, int line, String mend) {
        super(file + ", line " + line + ": " + mend);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
