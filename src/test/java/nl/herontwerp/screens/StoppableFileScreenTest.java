package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.herontwerp.shell.widgets.FileDownloads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that takes long is only fetched by the browser once it is there. */
class StoppableFileScreenTest extends ScreenTest {

    @Autowired
    private FileDownloads downloads;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private Anchor link = new Anchor();

    @BeforeEach
    void aLink() {
        logInAs("consultant");
        link = downloads.stoppable("Groot bestand", "groot.txt", "text/plain", () -> progress -> {
            try {
                progress.goOn(1, 2);
                asked.countDown();
                goesOn.await();
                if (!progress.goOn(2, 2)) {
                    throw new CancellationException();
                }
                return new byte[] {1, 2, 3};
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            } finally {
                ended.countDown();
            }
        });
        UI.getCurrent().add(new Div(link));
        roundTrip();
    }

    @Test
    void nothingIsFetchedAfterStop() throws Exception {
        click();
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
        whatWaited();
        assertThat(words()).contains("wordt gemaakt");
        assertThat(scripts()).noneMatch(script -> script.contains("download"));
        test(button("Stop")).click();
        goesOn.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        awaitItsEnd();
        assertThat(scripts()).noneMatch(script -> script.contains("download"));
    }

    @Test
    void itIsFetchedWhenItIsThere() throws Exception {
        click();
        goesOn.countDown();
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        awaitItsEnd();
        assertThat(scripts()).anyMatch(script -> script.contains("download"));
    }

    /** The note that it is being made goes away. */
    private void awaitItsEnd() {
        await().pollInSameThread().atMost(30, TimeUnit.SECONDS).until(() -> {
            whatWaited();
            return !words().contains("wordt gemaakt");
        });
    }

    private void click() {
        link.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(link.getElement(), "click", JacksonUtils.createObjectNode()));
    }

    private List<String> scripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(each -> each.getInvocation().getExpression())
                .toList();
    }
}
