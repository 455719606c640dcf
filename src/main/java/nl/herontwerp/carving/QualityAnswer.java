package nl.herontwerp.carving;

import org.jspecify.annotations.Nullable;

/**
 * What a user answers to a question about the quality of a job. Without an answer it is unknown, or follows
 * from the work where that can be.
 *
 * @param good whether the job does well on this question
 * @param motive why, in the user's words; null when none was given
 */
public record QualityAnswer(boolean good, @Nullable String motive) {}
