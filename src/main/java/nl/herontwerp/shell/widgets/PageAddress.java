package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.Component;
import nl.herontwerp.kernel.Phrase;

/** The address of the page that somebody looks at, to pass on. */
public final class PageAddress {

    private PageAddress() {}

    /**
     * Puts it on the clipboard and says whether that went well.
     *
     * @param of a component on the page
     * @param notCopied said where the browser has no clipboard or does not allow it
     */
    public static void copy(Component of, Phrase copied, Phrase notCopied) {
        of.getElement()
                .executeJs("return navigator.clipboard"
                        + " ? navigator.clipboard.writeText(location.href).then(() => true, () => false) : false")
                .then(Boolean.class, isCopied -> {
                    if (isCopied) {
                        Notices.done(copied);
                    } else {
                        Notices.refused(notCopied);
                    }
                });
    }
}
