package io.afterorder.local.sellingpartner;

import io.afterorder.local.files.WholeFile;
import io.afterorder.local.http.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Which orders were solicited, kept in a folder, one JSON file each. An order is solicited once. */
final class Solicitations {
    private final Path folder;
    private final Map<String, Solicitation> sent = new TreeMap<>();

    Solicitations(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json")).map(Solicitations::read)
                        .forEach(solicitation -> sent.put(solicitation.orderId(), solicitation));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder, e);
            }
        }
    }

    /** Records a solicitation; it is on disk when this returns. Returns false where the order had one. */
    synchronized boolean add(Solicitation solicitation) {
        if (has(solicitation.orderId())) {
            return false;
        }
        var json = Json.object().put("orderId", solicitation.orderId())
                .put("marketplaceId", solicitation.marketplaceId())
                .put("sentAt", solicitation.sentAt().toString());
        WholeFile.write(folder.resolve(solicitation.orderId() + ".json"), Json.write(json).getBytes(UTF_8));
        sent.put(solicitation.orderId(), solicitation);
        return true;
    }

    synchronized boolean has(String orderId) {
        return sent.containsKey(orderId);
    }

    synchronized List<Solicitation> all() {
        return sent.values().stream().sorted(Comparator.comparing(Solicitation::sentAt)).toList();
    }

    private static Solicitation read(Path file) {
        try {
            var json = Json.MAPPER.readTree(Files.readAllBytes(file));
            return new Solicitation(Json.text(json, "orderId"), Json.text(json, "marketplaceId"),
                    Instant.parse(Json.text(json, "sentAt")));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    file + " is no solicitation of the local stack (" + e.getMessage() + "); delete it", e);
        }
    }
}
