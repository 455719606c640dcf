package nl.herontwerp.scenario;

import nl.herontwerp.kernel.Edit;
import nl.herontwerp.scenario.Workspaces.HistoryEntry;

/**
 * Two people gave one field different values, the second without having seen the first. The second
 * value stands; the first is in the history, and doing its edit again puts it back.
 *
 * @param firstBy user name of whoever was first
 * @param secondBy user name of whoever was second
 * @param firstEdit what would put the first value back
 */
public record Clash(String firstBy, HistoryEntry first, Edit<?> firstEdit, String secondBy, HistoryEntry second) {}
