package nl.herontwerp.library;

import java.util.List;

/**
 * The typical pieces of work of one sector.
 *
 * @param id name of its file, such as "magazijn"
 * @param name in Dutch
 * @param english the same in English
 * @param source where minutes and scores come from, in words
 * @param sectorWords words by which the sector of a project is recognised, in lower case
 */
public record SectorLibrary(
        String id, String name, String english, String source, List<String> sectorWords, List<TypicalPiece> pieces) {

    public SectorLibrary {
        sectorWords = List.copyOf(sectorWords);
        pieces = List.copyOf(pieces);
    }

    /** How many words of a project's sector are words of this one. */
    public long fits(String sector) {
        return TaskWords.of(sector).stream()
                .filter(word -> sectorWords.stream().anyMatch(own -> TaskWords.isAbout(word, own)))
                .count();
    }
}
