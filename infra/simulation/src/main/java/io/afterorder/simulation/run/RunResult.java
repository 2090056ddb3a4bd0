package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Fault;

import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param states how many follow-ups ended in each state, by its label
 * @param twice messages that went out twice because SES took the first, gave no answer and sent no event in time
 * @param broken promises that were broken, in words
 * @param trace every step, where the run was traced
 */
public record RunResult(int events, int calls, Map<Fault, Integer> faults, Map<String, Integer> states, int mails,
        int deadLettered, int twice, List<String> broken, List<String> trace) {}
