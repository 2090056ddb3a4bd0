package io.afterorder.local.studio.stack;

import io.afterorder.local.run.FedStack;
import io.afterorder.local.run.Inputs;
import io.afterorder.local.run.Planning;
import io.afterorder.local.studio.seller.SellerFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Starts the stack beside the pages, so that a template is on the screen before the first order is, and anew where wanted. */
public final class Desk implements AutoCloseable {
    private final Path template;
    private final Optional<Path> data;
    private final Supplier<Inputs> inputs;
    private final SellerFiles files;
    private final Runnable changed;
    private volatile StackState state = new StackState.Starting();
    private boolean closed;

    /**
     * @param template the CloudFormation template
     * @param changed called when the stack has started or could not be started
     */
    public Desk(Path template, Optional<Path> data, Supplier<Inputs> inputs, SellerFiles files, Runnable changed) {
        this.template = template;
        this.data = data;
        this.inputs = inputs;
        this.files = files;
        this.changed = changed;
    }

    public StackState state() {
        return state;
    }

    /** The stack where it runs. */
    public Optional<RunningStack> running() {
        return state instanceof StackState.Running(var stack, _) ? Optional.of(stack) : Optional.empty();
    }

    /** Returns at once. */
    public void startInBackground() {
        state = new StackState.Starting();
        Thread.ofPlatform().daemon().name("stack-start").start(this::start);
    }

    /** Starts a stack in place of the one that runs, by the files as they are now. */
    public synchronized void start() {
        if (closed) {
            return;
        }
        stop();
        state = started();
        changed.run();
    }

    private StackState started() {
        var reading = files.now();
        if (!reading.draft().errors().isEmpty()) {
            return new StackState.Stopped("The stack starts when the campaign files have no error.");
        }
        try {
            var compiled = Files.createTempFile("afterorder-studio", ".json");
            compiled.toFile().deleteOnExit();
            reading.draft().writeTo(compiled);
            var fed = FedStack.start(template, compiled, data, inputs.get());
            var stack = new RunningStack(fed, Planning.by(compiled, fed.orders()));
            state = new StackState.Starting();
            fed.feed(_ -> {});
            return new StackState.Running(stack, reading.number());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return new StackState.Stopped("The stack does not start: " + e.getMessage());
        }
    }

    private void stop() {
        var before = running();
        state = new StackState.Starting();
        before.ifPresent(RunningStack::close);
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
