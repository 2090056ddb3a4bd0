package io.afterorder.compliance.contact;

import java.util.List;
import java.util.regex.Pattern;

/** What the words beside a number say that it is. */
enum Announcement {
    /** A number to call. */
    CALL,
    /** A number of something else. */
    OTHER,
    /** Nothing. */
    NONE;

    private static final int REACH_BEFORE = 70;
    private static final int REACH_AFTER = 30;
    private static final int FEWEST_DIGITS = 7;

    private static final Pattern CALLS = words(
            List.of("tel", "tél", "tel[ée]f\\w*", "telefoni\\w*", "t[ée]l[ée]phon\\w*",
                    "phone\\w*", "fon", "fax", "mobile?", "mobil\\w*", "handy\\w*", "cell\\w*", "celular\\w*",
                    "cellulare", "m[óo]vil\\w*",
                    "portable", "gsm", "cep", "hotline", "helpline", "line", "whats ?app", "viber", "telegram",
                    "signal", "sms", "text",
                    "call\\w*", "ring\\w*", "dial\\w*", "ruf\\w*", "anruf\\w*", "anzurufen", "angerufen", "erreich\\w*",
                    "appel\\w*", "joign\\w*", "llam\\w*", "ll[áa]m\\w*", "marque", "chiam\\w*", "telefon\\w*", "bel",
                    "bellen", "belt",
                    "ligue", "ligar", "lig[uo]e?", "zadzwo\\w*", "dzwo\\w*", "ring", "ara\\w{0,6}",
                    "numara\\w* ara\\w*", "freephone", "toll-free",
                    "durchwahl", "rufnummer", "service-?nummer", "standard", "num[ée]ro vert", "atendimento",
                    "infolinia", "telefonnummer",
                    "telefoonnummer", "telnr", "tlf", "tfno", "desk on"));
    private static final Pattern CALLS_JAPANESE = Pattern.compile("電話|携帯|ＴＥＬ|TEL|フリーダイヤル|お問い?合わ?せ先|FAX|ファックス");
    /** Prepositions that lead from a verb straight to a number to call: "pida la entrega al …". */
    private static final Pattern CALLS_AT = Pattern.compile("(?iu)(?<!\\p{L})(?<!\\d )(?:al|au|allo|ao)\\s*\\z");
    private static final Pattern CALLS_BEHIND = Pattern.compile("^\\s*(?:まで|へ|に)(?:お|ご)?(?:電話|連絡)");
    private static final Pattern OTHERS = words(List.of("order\\w*", "tracking", "track\\w*", "parcel", "package",
            "shipment",
            "consignment", "waybill", "serial\\w*", "s/n", "sn", "invoice", "number", "numbers", "no", "nr", "num",
            "n°", "nº", "№",
            "isbn\\w*", "ean\\w*", "upc", "gtin", "asin", "sku", "imei", "vat", "tax\\w*", "gst", "hst", "ein", "iban",
            "bic", "account", "registration", "reg", "ref\\w*", "reference", "code", "lot", "batch", "model\\w*",
            "part", "article",
            "item", "id", "case", "ticket", "claim", "licen[cs]e", "key", "postcode", "zip", "digits", "patent",
            "bestell\\w*", "auftrag\\w*", "sendung\\w*", "paket\\w*", "serien\\w*", "rechnung\\w*", "nummer", "ust\\S*",
            "steuer\\w*",
            "kunden\\w*", "artikel\\w*", "charge\\w*", "konto\\w*", "hrb", "packstation", "postnummer", "modell\\w*",
            "commande", "colis", "suivi", "s[ée]rie", "facture", "num[ée]ro", "siret", "siren", "tva", "compte", "lot",
            "r[ée]f\\w*",
            "pedido", "env[íi]o", "seguimiento", "serie", "factura", "n[úu]mero", "nif", "cif", "rfc", "cuenta", "lote",
            "c[óo]digo",
            "referencia", "ordine", "spedizione", "tracciamento", "fattura", "numero", "partita iva", "p\\.? ?iva",
            "codice", "lotto",
            "matricola", "seriale", "bestelling\\w*", "zending", "factuur\\w*", "btw\\S*", "kvk\\S*", "serienummer",
            "chave", "nota",
            "rastreio", "rastreamento", "cnpj", "cpf", "s[ée]rie", "fatura", "spårning\\w*", "faktur\\w*", "org\\.?nr",
            "moms\\w*",
            "serienr", "kollinr", "zam[óo]wieni\\w*", "przesył\\w*", "numer\\w*", "nip", "regon", "krs", "cyfr\\w*",
            "riferiment\\w*", "pratica", "refer\\w*", "kenmerk\\w*", "aktenzeichen", "vorgang\\w*", "geschäftszeichen",
            "dossier",
            "expediente", "processo", "ärende\\w*", "sygnatur\\w*", "dosya", "booking", "file", "seri", "sipariş\\w*",
            "takip", "kargo", "vergi", "mersis", "numaras?\\w*", "numaralı", "barkod", "barcode", "kod"));
    private static final Pattern OTHERS_JAPANESE = Pattern.compile("番号|伝票|追跡|シリアル|製造|型番|品番|コード|口座|登録|注文");
    private static final Pattern CLAUSE_END = Pattern.compile(
            "(?iu)(?<!\\b(?:nr|no|num|tel|tél|ref|réf|id|idnr|art|fon|mob|ord|n|p))\\.\\s|[;!?]\\s|[。！？]");

    static Announcement of(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - REACH_BEFORE), start);
        before = before.substring(CLAUSE_END.matcher(before).results().mapToInt(match -> match.end()).max().orElse(0));
        var after = text.substring(end, Math.min(text.length(), end + REACH_AFTER));
        if (CALLS_AT.matcher(before).find() || CALLS_BEHIND.matcher(after).find()) {
            return CALL;
        }
        int call = Math.max(last(CALLS, before), last(CALLS_JAPANESE, before));
        int other = Math.max(last(OTHERS, before), last(OTHERS_JAPANESE, before));
        if (call > other && hasNumber(before.substring(call))) {
            return NONE;
        }
        if (call >= 0 || other >= 0) {
            return call >= 0 && (call >= other || announcesNumber(before, call, other)) ? CALL : OTHER;
        }
        return CALLS.matcher(after).find() && after.stripLeading().startsWith("(") ? CALL : NONE;
    }

    /** Whether a number already stands behind the word that announces one. */
    private static boolean hasNumber(String text) {
        return Digits.of(text).length() >= FEWEST_DIGITS;
    }

    /** "phone number", "call this number", "Telefonnummer": the nearer word only says that digits follow. */
    private static boolean announcesNumber(String before, int call, int other) {
        return other - call < 40 && BARE_NUMBER.matcher(before.substring(other)).lookingAt();
    }

    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(?iu)(?:numbers?|no|nr|num|n°|nº|nummer|num[ée]ro|n[úu]mero|numero|numer\\w*|numaras?\\w*|番号)\\W*+");

    private static int last(Pattern pattern, String text) {
        return pattern.matcher(text).results().mapToInt(match -> match.start()).max().orElse(-1);
    }

    private static Pattern words(List<String> words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
