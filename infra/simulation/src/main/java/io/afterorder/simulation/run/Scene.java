package io.afterorder.simulation.run;

import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.simulation.world.Chances;
import io.afterorder.simulation.world.Functions;
import io.afterorder.simulation.world.Shop;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Where runs play: what is fed, the functions that it is fed to, and what they promise.
 *
 * @param feed of a run that starts at an instant
 */
record Scene(Functions functions, Promises promises, BiFunction<Chances, Instant, Feed> feed) {
    /** Orders on Amazon, and the campaigns that ship. */
    static Scene ofMarketplace() {
        return new Scene(Functions.start(), new Promises(CompiledCampaigns.chosenBy(Map.of())), Feed::ofMarketplace);
    }

    /** The seller's own shop, which advertises. */
    static Scene ofShop() {
        var shop = Shop.open();
        return new Scene(Functions.of(shop), new Promises(CompiledCampaigns.read(shop.campaigns())), Feed::ofShop);
    }
}
