package nl.herontwerp.bpmn;

import java.nio.charset.StandardCharsets;

/** Makes models of any size that look like those of an office: lanes, choices, corrections, work side by side. */
public final class LargeModel {

    private static final String[] LANES = {"Balie", "Behandelaar", "Kwaliteit", "Archief", "Leiding"};
    private static final String[] WORK = {"Controleer", "Registreer", "Beoordeel", "Bel over", "Verstuur", "Archiveer"};

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder flows = new StringBuilder();
    private final StringBuilder[] lanes = new StringBuilder[LANES.length];
    private int tasks;
    private int flowNumber;

    private LargeModel() {
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new StringBuilder();
        }
    }

    /** A file with at least so many tasks, without a drawing. */
    public static byte[] file(int tasks) {
        return new LargeModel().make(tasks).getBytes(StandardCharsets.UTF_8);
    }

    private String make(int number) {
        var last = node("startEvent", "start", "Aanvraag komt binnen", 0);
        for (int block = 0; tasks < number; block++) {
            last = switch (block % 4) {
                case 0 -> choice(block, last);
                case 1 -> sideBySide(block, last);
                case 2 -> correction(block, last);
                default -> after(task(block), last);
            };
        }
        flow(last, node("endEvent", "eind", "Klaar", 0), "");
        var set = new StringBuilder("<laneSet id='ls'>");
        for (int i = 0; i < LANES.length; i++) {
            set.append("<lane id='lane")
                    .append(i)
                    .append("' name='")
                    .append(LANES[i])
                    .append("'>");
            set.append(lanes[i]).append("</lane>");
        }
        return Models.definitions(
                "<process id='groot' name='Grote afdeling'>" + set.append("</laneSet>") + nodes + flows + "</process>");
    }

    private String choice(int block, String before) {
        var split = after(node("exclusiveGateway", "x" + block, "Compleet?", block), before);
        var join = node("exclusiveGateway", "m" + block, "", block);
        for (var answer : new String[] {"ja", "nee"}) {
            var task = task(block);
            flow(split, task, answer);
            flow(task, join, "");
        }
        return join;
    }

    private String sideBySide(int block, String before) {
        var fork = after(node("parallelGateway", "f" + block, "", block), before);
        var join = node("parallelGateway", "j" + block, "", block);
        for (int i = 0; i < 3; i++) {
            var task = task(block + i);
            flow(fork, task, "");
            flow(task, join, "");
        }
        return join;
    }

    private String correction(int block, String before) {
        var again = after(node("exclusiveGateway", "a" + block, "", block), before);
        var check = after(task(block + 1), after(task(block), again));
        var decide = after(node("exclusiveGateway", "d" + block, "Goed?", block), check);
        flow(decide, again, "nee");
        var next = task(block);
        flow(decide, next, "ja");
        return next;
    }

    private String task(int lane) {
        int number = ++tasks;
        return node("userTask", "taak" + number, WORK[number % WORK.length] + " dossier " + number, lane);
    }

    private String node(String type, String id, String name, int lane) {
        nodes.append('<')
                .append(type)
                .append(" id='")
                .append(id)
                .append("' name='")
                .append(name)
                .append("'/>");
        lanes[lane % LANES.length].append("<flowNodeRef>").append(id).append("</flowNodeRef>");
        return id;
    }

    private String after(String node, String before) {
        flow(before, node, "");
        return node;
    }

    private void flow(String from, String to, String name) {
        flows.append("<sequenceFlow id='flow")
                .append(++flowNumber)
                .append("' sourceRef='")
                .append(from);
        flows.append("' targetRef='").append(to).append("' name='").append(name).append("'/>");
    }
}
