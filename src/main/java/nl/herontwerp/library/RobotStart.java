package nl.herontwerp.library;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.RobotOption;

/**
 * What there is to start from for one kind of robot; what is not in it is no usual cost of that kind.
 *
 * @param hint what to look at, in Dutch
 * @param english the same in English
 */
public record RobotStart(RobotOption.Kind kind, String hint, String english, List<RobotFigure> figures) {

    public RobotStart {
        figures = List.copyOf(figures);
    }

    public Optional<RobotFigure> figure(RobotFigure.What what) {
        return figures.stream().filter(figure -> figure.what() == what).findFirst();
    }
}
