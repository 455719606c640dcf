package nl.herontwerp.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule or figure of law comes from.
 *
 * @param law name of the law or regulation, with its BWB id where known
 * @param article article and paragraph, or null when the source is a publication as a whole
 * @param publication publication number or title, such as "Stcrt. 2026, 16505"
 */
public record LegalSource(
        String law, @Nullable String article, @Nullable String publication) {}
