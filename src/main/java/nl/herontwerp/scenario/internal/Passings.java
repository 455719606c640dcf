package nl.herontwerp.scenario.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How often gateways are passed against now, when chances change: 1 + the sum over the gateways of the change x how often that one is
 * passed x what it does here. Gateways that change one another are in a loop and are solved together; all others follow from those before.
 */
final class Passings {

    private final int size;
    private final List<Group> groups;

    private Passings(int size, List<Group> groups) {
        this.size = size;
        this.groups = groups;
    }

    /**
     * Gateways that change one another; mostly only one.
     *
     * @param inside what each does to each
     * @param later what each does to the gateways of later groups
     */
    private record Group(int[] members, double[][] inside, Sparse[] later) {

        static Group of(int[] members, IntFunction<Sparse> effect) {
            var effects = IntStream.of(members).mapToObj(effect).toArray(Sparse[]::new);
            return new Group(
                    members,
                    Arrays.stream(effects)
                            .map(each ->
                                    IntStream.of(members).mapToDouble(each::at).toArray())
                            .toArray(double[][]::new),
                    Arrays.stream(effects)
                            .map(each ->
                                    each.where(place -> IntStream.of(members).noneMatch(member -> member == place)))
                            .toArray(Sparse[]::new));
        }

        /** Solves its own equations, for which all earlier groups have added what they do, and adds what it does. */
        void solve(double[] changes, double[] more) {
            if (members.length == 1) {
                more[members[0]] /= 1 - changes[members[0]] * inside[0][0];
            } else {
                var solved = LinearEquations.solve(equations(changes, more));
                for (var i = 0; i < members.length; i++) {
                    more[members[i]] = solved[i];
                }
            }
            for (var i = 0; i < members.length; i++) {
                later[i].add(changes[members[i]] * more[members[i]], more, 0);
            }
        }

        private double[][] equations(double[] changes, double[] more) {
            var count = members.length;
            var rows = new double[count][count + 1];
            for (var row = 0; row < count; row++) {
                for (var column = 0; column < count; column++) {
                    rows[row][column] = (row == column ? 1 : 0) - changes[members[column]] * inside[column][row];
                }
                rows[row][count] = more[members[row]];
            }
            return rows;
        }
    }

    /**
     * The equations.
     *
     * @param size number of all gateways
     * @param chosen those whose chance may change
     * @param effect of a gateway on how often each gateway is passed
     */
    static Passings of(int size, int[] chosen, IntFunction<Sparse> effect) {
        var isChosen = new boolean[size];
        IntStream.of(chosen).forEach(each -> isChosen[each] = true);
        var next = new int[size][];
        for (var each : chosen) {
            next[each] = effect.apply(each).where(place -> isChosen[place]).places();
        }
        return new Passings(
                size,
                LoopGroups.of(next, chosen).stream()
                        .map(members -> Group.of(members, effect))
                        .toList());
    }

    /**
     * For each gateway how often it is passed against now; only of those that were chosen.
     *
     * @param changes of the chance at each gateway, as a part of 1
     */
    double[] more(double[] changes) {
        var more = new double[size];
        Arrays.fill(more, 1);
        for (var group : groups) {
            group.solve(changes, more);
        }
        return more;
    }
}
