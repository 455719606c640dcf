package nl.herontwerp.report;

import java.util.Locale;
import java.util.UUID;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Progress;

/** What users take away. Every method checks that the user may see the scenario. */
public interface Reports {

    Download redesignPdf(AppUser user, UUID scenarioId, Locale locale);

    Download redesignDocx(AppUser user, UUID scenarioId, Locale locale);

    /** The cost case as a workbook with formulas: what it gives follows from its inputs when one of these is changed. */
    default Download workbook(AppUser user, UUID scenarioId, Locale locale) {
        return workbook(user, scenarioId, locale, Progress.NONE);
    }

    /**
     * The same, which takes seconds where there are hundreds of tasks.
     *
     * @throws java.util.concurrent.CancellationException when it was stopped
     */
    Download workbook(AppUser user, UUID scenarioId, Locale locale, Progress progress);

    /** The redesigned model; the original file with only the redesign changed. */
    Download redesignedBpmn(AppUser user, UUID scenarioId);

    /** The redesigned model in the form that was asked for. */
    Download redesignedBpmn(AppUser user, UUID scenarioId, RedesignOptions options);

    /** The original bytes of the scenario's process version. */
    Download originalBpmn(AppUser user, UUID scenarioId);

    /** All models of the scenario after the redesign in the form that was asked for, each in a file of its own, as one ZIP. */
    Download redesignedModels(AppUser user, UUID scenarioId, RedesignOptions options);

    /** All models of the scenario as they came, as one ZIP. */
    Download originalModels(AppUser user, UUID scenarioId);

    /** The project as one archive that can be imported again. */
    Download projectArchive(AppUser user, UUID projectId);

    /** A file to hand over. */
    record Download(String fileName, String mediaType, byte[] bytes) {}
}
