package nl.herontwerp.workbench;

import nl.herontwerp.shell.Say;

/** The sheet of paper for who draws a process: one pool, one lane, a start, a task and an end. */
public final class EmptyModel {

    public static final String FILE_NAME = "proces.bpmn";

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                id="Definitions_1" targetNamespace="https://herontwerp.nl/model" exporter="Herontwerp">
              <bpmn:collaboration id="Collaboration_1">
                <bpmn:participant id="Participant_1" name="@pool@" processRef="Process_1"/>
              </bpmn:collaboration>
              <bpmn:process id="Process_1" name="@pool@" isExecutable="false">
                <bpmn:laneSet id="LaneSet_1">
                  <bpmn:lane id="Lane_1" name="@lane@">
                    <bpmn:flowNodeRef>Start_1</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>Task_1</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>End_1</bpmn:flowNodeRef>
                  </bpmn:lane>
                </bpmn:laneSet>
                <bpmn:startEvent id="Start_1"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
                <bpmn:userTask id="Task_1" name="@task@">
                  <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:endEvent id="End_1"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
                <bpmn:sequenceFlow id="Flow_1" sourceRef="Start_1" targetRef="Task_1"/>
                <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_1" targetRef="End_1"/>
              </bpmn:process>
              <bpmndi:BPMNDiagram id="Diagram_1">
                <bpmndi:BPMNPlane id="Plane_1" bpmnElement="Collaboration_1">
                  <bpmndi:BPMNShape id="Participant_1_di" bpmnElement="Participant_1" isHorizontal="true">
                    <dc:Bounds x="120" y="80" width="720" height="200"/></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="Lane_1_di" bpmnElement="Lane_1" isHorizontal="true">
                    <dc:Bounds x="150" y="80" width="690" height="200"/></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="Start_1_di" bpmnElement="Start_1">
                    <dc:Bounds x="212" y="162" width="36" height="36"/></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="Task_1_di" bpmnElement="Task_1">
                    <dc:Bounds x="320" y="140" width="100" height="80"/></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="End_1_di" bpmnElement="End_1">
                    <dc:Bounds x="492" y="162" width="36" height="36"/></bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="Flow_1_di" bpmnElement="Flow_1">
                    <di:waypoint x="248" y="180"/><di:waypoint x="320" y="180"/></bpmndi:BPMNEdge>
                  <bpmndi:BPMNEdge id="Flow_2_di" bpmnElement="Flow_2">
                    <di:waypoint x="420" y="180"/><di:waypoint x="492" y="180"/></bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private EmptyModel() {}

    /** The model with the texts of the reader's language. */
    public static String xml(String pool) {
        return XML.replace("@pool@", escaped(pool))
                .replace("@lane@", escaped(Say.text("workbench.process.emptyLane")))
                .replace("@task@", escaped(Say.text("workbench.process.emptyTask")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
