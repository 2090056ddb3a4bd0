package io.afterorder.local.studio;

import io.afterorder.local.run.Inputs;
import io.afterorder.local.studio.page.Actions;
import io.afterorder.local.studio.page.CampaignsPage;
import io.afterorder.local.studio.page.DeadLettersPage;
import io.afterorder.local.studio.page.Frames;
import io.afterorder.local.studio.page.OrderPage;
import io.afterorder.local.studio.page.OrdersPage;
import io.afterorder.local.studio.page.OutboxPage;
import io.afterorder.local.studio.page.Site;
import io.afterorder.local.studio.page.TemplatePage;
import io.afterorder.local.studio.page.TemplatesPage;
import io.afterorder.local.studio.page.TryPage;
import io.afterorder.local.studio.seller.SellerFiles;
import io.afterorder.local.studio.stack.Desk;
import io.afterorder.local.studio.stack.StackState;
import io.afterorder.local.studio.web.Assets;
import io.afterorder.local.studio.web.Guard;
import io.afterorder.local.studio.web.News;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The web page on the local stack, for as long as it is open. */
public final class Studio implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final News news = new News();
    private final Guard guard = new Guard();
    private final SellerFiles files;
    private final Desk desk;
    private final Site site;
    private final Javalin server;

    private Studio(Setup setup) {
        this.files = SellerFiles.follow(setup.campaigns(), this::filesChanged);
        this.desk = new Desk(setup.template(), setup.data(), setup.inputs(), files, () -> news.tell(News.STACK));
        this.site = new Site(files, desk, guard);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            route(config.routes);
        });
    }

    /**
     * What a studio is opened on.
     *
     * @param port 0 for any free one
     * @param campaigns the seller's directory
     * @param template the CloudFormation template
     * @param data kept from one studio to the next
     * @param inputs what the stack is fed at first
     */
    public record Setup(int port, Path campaigns, Path template, Optional<Path> data, Supplier<Inputs> inputs) {}

    /** Opens a studio. Pages answer at once; the stack starts beside them. */
    public static Studio open(Setup setup) {
        var studio = new Studio(setup);
        studio.desk.startInBackground();
        studio.server.start(LOOPBACK, setup.port());
        return studio;
    }

    /** Where it is: {@code http://127.0.0.1:PORT/}. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + server.port() + "/");
    }

    /** How the stack is. */
    public StackState stack() {
        return desk.state();
    }

    private void route(RoutesConfig routes) {
        var templates = new TemplatesPage(site);
        var frames = new Frames(site);
        var outbox = new OutboxPage(site);
        var tries = new TryPage(site);
        var actions = new Actions(site, news);
        routes.before(guard::check);
        routes.before(news::note);
        routes.get("/", context -> context.redirect("/templates"));
        routes.get("/assets/{name}", Assets::send);
        routes.sse("/news", news::join);
        routes.get("/templates", templates::show);
        routes.get("/templates/{name}/{language}", new TemplatePage(site)::show);
        routes.get("/frame/templates/{name}/{language}", frames::template);
        routes.get("/orders", new OrdersPage(site)::show);
        routes.get("/orders/{id}", new OrderPage(site)::show);
        routes.get("/campaigns", new CampaignsPage(site)::show);
        routes.get("/outbox", outbox::show);
        routes.get("/outbox/{id}", outbox::showMail);
        routes.get("/outbox/{id}/raw", outbox::sendRaw);
        routes.get("/frame/outbox/{id}", frames::mail);
        routes.get("/dead-letters", new DeadLettersPage(site)::show);
        routes.get("/try", tries::show);
        routes.post("/try", tries::plan);
        routes.post("/try/send", tries::send);
        routes.post("/clock", actions::turnClock);
        routes.post("/stack/restart", actions::restart);
        routes.after("/try/send", _ -> news.tell(News.STACK));
    }

    /** A stack that waits for good files starts as soon as they are. */
    private void filesChanged() {
        news.tell(News.FILES);
        if (desk.state() instanceof StackState.Stopped && files.now().draft().errors().isEmpty()) {
            desk.startInBackground();
        }
    }

    @Override
    public void close() {
        files.close();
        news.close();
        server.stop();
        desk.close();
    }
}
