package nl.herontwerp.report.internal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/**
 * Where templates come from: the program's own, or a file with the same name in a folder of the customer's
 * ({@code herontwerp.templates}), which is then used in its place.
 */
@Component
public class TemplateFiles {

    private final String folder;

    public TemplateFiles(@Value("${herontwerp.templates:}") String folder) {
        this.folder = folder;
    }

    TemplateEngine engine(String suffix, TemplateMode mode) {
        var engine = new TemplateEngine();
        if (!folder.isBlank()) {
            var own = new FileTemplateResolver();
            own.setPrefix(Path.of(folder).toAbsolutePath() + "/");
            own.setSuffix(suffix);
            own.setTemplateMode(mode);
            own.setCharacterEncoding("UTF-8");
            own.setCheckExistence(true);
            own.setCacheable(false);
            own.setOrder(1);
            engine.addTemplateResolver(own);
        }
        var standard = new ClassLoaderTemplateResolver(TemplateFiles.class.getClassLoader());
        standard.setPrefix("templates/");
        standard.setSuffix(suffix);
        standard.setTemplateMode(mode);
        standard.setCharacterEncoding("UTF-8");
        standard.setOrder(2);
        engine.addTemplateResolver(standard);
        return engine;
    }
}
