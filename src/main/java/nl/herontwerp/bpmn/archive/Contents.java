package nl.herontwerp.bpmn.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The list of contents at the end of a ZIP. */
public final class Contents {

    /** The end stands within this many bytes, because a remark of 64 KB may follow it. */
    private static final int END_WITHIN = 65_557;

    private static final int END_SIZE = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_SIZE = 46;
    private static final int ENTRY_MARK = 0x02014b50;

    private Contents() {}

    /** Whether the list is there; a ZIP that was cut off has lost it. */
    static boolean isWhole(byte[] zip) {
        return end(zip) >= 0;
    }

    /** Whether the list has a file with this name, in plain letters. */
    public static boolean lists(byte[] zip, String name) {
        var end = end(zip);
        if (end < 0) {
            return false;
        }
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var at = bytes.getInt(end + 16);
        while (at >= 0 && at <= end - ENTRY_SIZE && bytes.getInt(at) == ENTRY_MARK) {
            var length = Short.toUnsignedInt(bytes.getShort(at + 28));
            var extra = Short.toUnsignedInt(bytes.getShort(at + 30));
            var remark = Short.toUnsignedInt(bytes.getShort(at + 32));
            if (length == name.length() && at + ENTRY_SIZE + length <= end && isAt(zip, at + ENTRY_SIZE, name)) {
                return true;
            }
            at += ENTRY_SIZE + length + extra + remark;
        }
        return false;
    }

    private static boolean isAt(byte[] zip, int at, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (zip[at + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int end(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = zip.length - END_SIZE; at >= Math.max(0, zip.length - END_WITHIN); at--) {
            if (bytes.getInt(at) == END_MARK) {
                return at;
            }
        }
        return -1;
    }
}
