package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;

/**
 * What becomes of a present job of which work is taken.
 *
 * @param nowPerWeek hours of its work in this process now
 * @param leftPerWeek hours that stay, with handing over
 * @param givenPerWeek hours of these that handing over takes
 * @param people how many people of its contract the hours that stay are
 * @param tasksNow tasks of which it does something now
 * @param tasksLeft tasks of which it does something in the redesign
 * @param classesLeft how many pieces of each class stay
 * @param freedPerWeek hours that it gains; negative when handing over takes more than what is taken
 * @param claimed part of these for which a use is stated, 0 to 100 %
 */
public record JobReview(
        String performerId,
        Figure<Hours> nowPerWeek,
        Figure<Hours> leftPerWeek,
        Figure<Hours> givenPerWeek,
        Figure<BigDecimal> people,
        int tasksNow,
        int tasksLeft,
        Map<ComplexityClass, Integer> classesLeft,
        Figure<Hours> freedPerWeek,
        Percentage claimed,
        List<Warning> warnings) {}
