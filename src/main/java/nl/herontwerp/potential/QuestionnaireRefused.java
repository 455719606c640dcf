package nl.herontwerp.potential;

/** A questionnaire that can't be read; the message names the file, the line and the mend. */
final class QuestionnaireRefused extends RuntimeException {

    QuestionnaireRefused(String file, int line, String mend) {
        super(file + ", line " + line + ": " + mend);
    }
}
