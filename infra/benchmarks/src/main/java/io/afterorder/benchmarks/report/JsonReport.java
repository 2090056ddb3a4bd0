package io.afterorder.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.benchmarks.measure.Figures;

import java.util.List;

/** The same figures for programs: durations in milliseconds, sizes in megabytes. */
public final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    /** One JSON object. */
    public static String of(Setup setup, List<Figures> figures, Aim aim) {
        var root = JSON.createObjectNode().put("java", setup.java()).put("processors", setup.processors())
                .put("rounds", setup.rounds()).put("eventsPerStart", setup.eventsPerStart());
        setup.options().forEach(root.putArray("jvmOptions")::add);
        root.putObject("aim").put("timeRatio", aim.timeRatio()).put("memoryRatio", aim.memoryRatio())
                .put("jarMegabytes", aim.jarMegabytes());
        var functions = root.putArray("functions");
        figures.forEach(each -> add(functions.addObject(), each, aim));
        return root.toPrettyString();
    }

    private static void add(ObjectNode node, Figures it, Aim aim) {
        node.put("function", it.function()).put("firstPollMs", Milliseconds.of(it.firstPoll()))
                .put("firstEventMs", Milliseconds.of(it.firstEvent())).put("sumMs", Milliseconds.of(it.coldEvent()))
                .put("timeRatio", it.timeRatio()).put("warmMs", Milliseconds.of(it.warm()))
                .put("peakMegabytes", it.peakMegabytes()).put("memoryRatio", it.memoryRatio())
                .put("jarMegabytes", it.jarMegabytes()).put("callsPerEvent", it.callsPerEvent())
                .put("callsAtStart", it.callsAtStart());
        it.calls().forEach(node.putObject("calls")::put);
        aim.missedBy(it).forEach(node.putArray("missed")::add);
    }
}
