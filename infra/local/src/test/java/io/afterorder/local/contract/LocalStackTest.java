package io.afterorder.local.contract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.opentest4j.TestAbortedException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

import java.util.Optional;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The contracts on LocalStack, where Docker is there and has, or may pull, the image. */
class LocalStackTest extends Contracts {
    /** The last image that needs no account. */
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");

    private static Optional<LocalStackContainer> running = Optional.empty();

    @BeforeAll
    static void start() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "skipped: there is no Docker on this machine");
        try {
            var container = new LocalStackContainer(IMAGE);
            container.start();
            running = Optional.of(container);
        } catch (ContainerFetchException e) {
            throw new TestAbortedException("skipped: Docker cannot get " + IMAGE + ": " + e.getMessage(), e);
        }
    }

    @AfterAll
    static void stop() {
        running.ifPresent(LocalStackContainer::stop);
    }

    @Override
    Venue venue() {
        return new EndpointVenue(running.orElseThrow().getEndpoint());
    }
}
