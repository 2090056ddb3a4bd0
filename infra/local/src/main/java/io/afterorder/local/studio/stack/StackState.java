package io.afterorder.local.studio.stack;

/** Whether there is a stack to look at. */
public sealed interface StackState {
    record Starting() implements StackState {}

    /** @param reading the number of the reading of the seller's files that it runs by */
    record Running(RunningStack stack, long reading) implements StackState {}

    /** @param why with the remedy */
    record Stopped(String why) implements StackState {}
}
