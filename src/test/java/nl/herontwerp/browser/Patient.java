package nl.herontwerp.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * The keys of a window as a person presses them: after the screen has answered the one before; and so for the
 * buttons of the browser itself. Clicks wait for what they click on; keys go wherever the focus is, and on a slow
 * machine that would be where it was.
 */
final class Patient {

    private static final String IS_IDLE =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {})" + ".every(client => !client.isActive?.())";
    private static final double LONGEST = 10_000;
    private static final double OFTEN = 50;
    private static final Set<String> BUTTONS = Set.of("goBack", "goForward", "reload");

    private Patient() {}

    static Page page(Page page) {
        var keyboard = keyboard(page);
        return (Page) Proxy.newProxyInstance(
                Patient.class.getClassLoader(), new Class<?>[] {Page.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("keyboard")) {
                        return keyboard;
                    }
                    if (BUTTONS.contains(method.getName())) {
                        awaitAnswer(page);
                    }
                    return call(page, method, arguments);
                });
    }

    private static Keyboard keyboard(Page page) {
        return (Keyboard) Proxy.newProxyInstance(
                Patient.class.getClassLoader(), new Class<?>[] {Keyboard.class}, (proxy, method, arguments) -> {
                    awaitAnswer(page);
                    return call(page.keyboard(), method, arguments);
                });
    }

    /** Where nothing answers, as without a connection, the key is pressed all the same. */
    private static void awaitAnswer(Page page) {
        try {
            page.waitForFunction(
                    IS_IDLE,
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(LONGEST).setPollingInterval(OFTEN));
        } catch (TimeoutError nothingAnswers) {
            System.err.println("No answer within " + LONGEST + " ms: " + page.url());
        }
    }

    private static Object call(Object object, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
