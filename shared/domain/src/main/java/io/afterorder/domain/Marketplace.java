package io.afterorder.domain;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An Amazon marketplace: its id, the zone in which a buyer's day is counted, the languages that its buyers may prefer
 * (the first one where nothing else is known), the domains of its relay addresses and its shop's host.
 *
 * <p>Ids: Selling Partner API, "Marketplace IDs" (2026-11). Where a country has several zones, the one with most buyers.
 */
public enum Marketplace {
    US("ATVPDKIKX0DER", "America/New_York", "amazon.com", "en-US", "es-US"), CA("A2EUQ1WTGCTBG2", "America/Toronto",
            "amazon.ca", "en-CA", "fr-CA"), MX("A1AM78C64UM0Y8", "America/Mexico_City", "amazon.com.mx", "es-MX"), BR(
                    "A2Q3Y263D00KWC", "America/Sao_Paulo", "amazon.com.br",
                    "pt-BR"), UK("A1F83G8C2ARO7P", "Europe/London", "amazon.co.uk", "en-GB"), DE("A1PA6795UKMFR9",
                            "Europe/Berlin", "amazon.de", "de-DE", "en-GB", "nl-NL", "pl-PL",
                            "tr-TR"), FR("A13V1IB3VIYZZH", "Europe/Paris", "amazon.fr", "fr-FR", "en-GB"), IT(
                                    "APJ6JRA9NG5V4", "Europe/Rome", "amazon.it", "it-IT",
                                    "en-GB"), ES("A1RKKUPIHCS9HS", "Europe/Madrid", "amazon.es", "es-ES", "en-GB"), NL(
                                            "A1805IZSGTT6HS", "Europe/Amsterdam", "amazon.nl", "nl-NL",
                                            "en-GB"), SE("A2NODRKZP88ZB9", "Europe/Stockholm", "amazon.se", "sv-SE",
                                                    "en-GB"), PL("A1C3SOZRARQ6R3", "Europe/Warsaw", "amazon.pl",
                                                            "pl-PL", "en-GB"), TR("A33AVAJ2PDY3EV", "Europe/Istanbul",
                                                                    "amazon.com.tr", "tr-TR",
                                                                    "en-GB"), JP("A1VC38T7YXB528", "Asia/Tokyo",
                                                                            "amazon.co.jp", "ja-JP", "en-US", "zh-CN");

    private static final Map<String, Marketplace> BY_ID = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Marketplace::id, Function.identity()));

    private final String id;
    private final ZoneId zone;
    private final String domain;
    private final List<Locale> languages;

    Marketplace(String id, String zone, String domain, String... languages) {
        this.id = id;
        this.zone = ZoneId.of(zone);
        this.domain = domain;
        this.languages = Arrays.stream(languages).map(Locale::forLanguageTag).toList();
    }

    /** The marketplace of an id of the Selling Partner API such as {@code A1PA6795UKMFR9}; empty where it is unknown. */
    public static Optional<Marketplace> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public String id() {
        return id;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The shop's domain, for example {@code amazon.co.uk}. */
    public String domain() {
        return domain;
    }

    /** The domain of the relay addresses of this marketplace's buyers, for example {@code marketplace.amazon.co.uk}. */
    public String relayDomain() {
        return "marketplace." + domain;
    }

    public List<Locale> languages() {
        return languages;
    }

    /** The language of a buyer who has stated no preference. */
    public Locale defaultLanguage() {
        return languages.getFirst();
    }
}
