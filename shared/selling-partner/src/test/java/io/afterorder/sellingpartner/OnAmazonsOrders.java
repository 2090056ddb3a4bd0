package io.afterorder.sellingpartner;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.afterorder.domain.OrderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/** Orders read from a server that speaks as Amazon does. */
abstract class OnAmazonsOrders {
    static final OrderId ID = new OrderId("303-5550001-5550001");
    static final String PATH = "/orders/2026-01-01/orders/303-5550001-5550001";
    static final Duration PATIENCE = Duration.ofSeconds(10);

    @RegisterExtension
    static final WireMockExtension SERVER = Amazon.server();

    Instant now = Instant.parse("2026-11-05T12:00:00Z");
    final List<Duration> waits = new ArrayList<>();
    final OrdersApi orders = new OrdersApi(Amazon.account(SERVER), () -> now, Amazon.HTTP, waits::add);

    @BeforeEach
    void tokens_are_granted() {
        Amazon.grants(SERVER, "Atza|1");
    }

    static void answers(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(request().willReturn(answer));
    }

    static void answersInTurn(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
        SERVER.stubFor(request().inScenario("turns").whenScenarioStateIs(Scenario.STARTED).willSetStateTo("second")
                .willReturn(first));
        SERVER.stubFor(request().inScenario("turns").whenScenarioStateIs("second").willReturn(second));
    }

    private static MappingBuilder request() {
        return get(urlPathEqualTo(PATH));
    }
}
