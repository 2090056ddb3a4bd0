package io.afterorder.compliance.form;

import io.afterorder.compliance.Characters;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Paragraph;
import io.afterorder.compliance.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a template language leaves behind where a value was missing: Handlebars, Liquid, Mailchimp, and others. */
final class Leftovers {
    private static final Pattern MARKS = Pattern.compile(String.join("|", List.of(
            "\\{\\{.{0,80}", "\\{%.{0,80}?%\\}", "<%.{0,80}?%>", "\\$\\{[^}]{0,80}+\\}?", "[#@]\\{[\\w.]{1,60}+\\}",
            "\\[\\[.{0,80}?\\]\\]", "\\*\\|.{0,60}?\\|\\*", "\\|\\*.{0,60}?\\*\\|", "%%[\\p{L}\\w .-]{1,60}?%%",
            "(?<![\\d%])%[\\p{L}_][\\p{L}\\w.-]{1,60}+%", "(?<![\\w%])%(?:\\d\\$)?[sd](?!\\w)",
            "(?<!\\w)\\{\\d{1,2}\\}", "\\{(?!at\\}|dot\\})[\\p{L}_$][\\p{L}\\w .-]{0,40}+\\}", "<<[^<>]{1,60}+>>",
            "(?<![\\p{L}\\d$])\\$!?[a-z_]\\w*+(?:\\.\\w++)*+", "#[A-Z][A-Z_]{2,40}+#", "@@\\w{2,40}+@@",
            "(?<!\\w)__[A-Za-z](?:_?[A-Za-z]){1,40}__", "\\[object Object\\]")));
    private static final Pattern WORDS = Pattern.compile("(?<!\\w)(?:undefined|NaN|[Ll]orem ipsum)(?!\\w)");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "\\{\\{.{0,60}|%7B%7B.{0,60}|\\$\\{[^}]{0,60}+|\\*\\|.{0,60}?\\|\\*|%%\\w{2,60}?%%|\\[\\[.{0,60}?\\]\\]"
                    + "|<%.{0,60}?%>|\\{%.{0,60}?%\\}|(?<![\\w$])\\{[A-Za-z_]\\w*+\\}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("[\\[<]([^\\[\\]<>\\n]{1,60})[\\]>]");
    /** A greeting whose name is missing or is what a program writes for nothing. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?iu)^(?:hello|hi|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?(?: (?:herr|frau))?|guten tag|cher|chère|bonjour"
                    + "|hola|estimad[oa]|querid[oa]|ciao|gentile|caro|cara|buongiorno|beste|geachte|olá|oi|prezad[oa]"
                    + "|hej|kära|cześć|drogi|droga|merhaba|sayın)(?:\\h+,|\\h+(?-i:null|NULL|none|None|undefined|nil)(?![\\p{L}\\p{N}]))");
    private static final Pattern NULL = Pattern
            .compile("(?<!\\w)(?:order|for|number|by|on|name)(?::)? (?:null|None)(?![\\p{L}\\p{N}])");
    /** What a placeholder in simple brackets names, in the languages of the marketplaces. */
    private static final Set<String> NAMED = Set.of("name", "names", "firstname", "lastname", "first", "last",
            "surname", "fullname", "customer", "buyer", "client", "recipient", "order", "orderid", "ordernumber",
            "number", "product", "productname", "item", "title", "date", "tracking", "trackingnumber", "carrier",
            "link", "url", "address", "city", "store", "shop", "company", "brand", "seller", "insert", "your", "here",
            "price", "amount", "code", "asin", "sku", "email", "phone", "placeholder", "signature", "discount",
            "vorname", "nachname", "kunde", "kundin", "kundenname", "bestellnummer", "bestellung", "produkt",
            "artikel", "datum", "firma", "einfügen", "hier", "anrede", "betrag", "sendungsnummer", "prénom", "prenom",
            "nom", "commande", "produit", "numéro", "insérer", "montant", "nombre", "apellido", "cliente",
            "pedido", "producto", "número", "fecha", "insertar", "nome", "cognome", "ordine", "prodotto", "numero",
            "inserire", "data", "importo", "naam", "voornaam", "klant", "bestelling", "bestelnummer", "artikelnaam",
            "produto", "sobrenome", "valor", "namn", "förnamn", "efternamn", "kund", "ordernummer", "produktnamn",
            "imię", "nazwisko", "zamówienie", "zamówienia", "produktu", "klient", "isim", "ad", "soyad", "soyadı",
            "adı", "müşteri", "sipariş", "ürün", "氏名", "名前", "お名前", "お客様名", "ご注文番号", "注文番号", "商品名",
            "日付", "店名", "会社名", "金額", "追跡番号", "リンク", "xxx", "xx", "tbd", "todo");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** With what a placeholder begins. */
    private static final String SIGNS = "{%$#@_*|[<";
    private static final int MARKED = Characters.signs(SIGNS);
    private static final long UNDEFINED = Characters.pieces("undefined", "nan", "orem");
    private static final long NOTHING = Characters.pieces("null", "none");
    /** What programs write where they have nothing to say. */
    private static final Paragraph.Trait<List<String>> UNSAID = Paragraph.Trait.of(Leftovers::unsaid);
    /** The first two letters of all greetings, by their lowest bits. */
    private static final boolean[] GREETINGS = new boolean[1 << 10];

    static {
        for (var pair : "he hi ha ho de li se gu ch bo es qu ci ge ca bu be ol oi pr me".split(" ")) {
            GREETINGS[pair(pair)] = true;
        }
    }

    private Leftovers() {}

    static List<String> in(Passage passage, Message message) {
        var unsaid = passage.find(UNSAID);
        if (!passage.characters().have(MARKED)) {
            return unsaid;
        }
        var found = new ArrayList<String>(0);
        var own = message.withoutTitles(passage.text());
        MARKS.matcher(own).results().map(MatchResult::group).forEach(found::add);
        BRACKETS.matcher(own).results().filter(Leftovers::isNamed).map(MatchResult::group).forEach(found::add);
        found.addAll(unsaid);
        return found;
    }

    private static List<String> unsaid(Paragraph paragraph) {
        var text = paragraph.text();
        var characters = paragraph.characters();
        if (!mayGreet(text) && !characters.mayHold(UNDEFINED | NOTHING)) {
            return List.of();
        }
        var found = new ArrayList<MatchResult>(0);
        if (characters.mayHold(UNDEFINED)
                && (text.contains("undefined") || text.contains("NaN") || text.contains("orem ipsum"))) {
            WORDS.matcher(text).results().forEach(found::add);
        }
        if (mayGreet(text) && mayLackName(text)) {
            var nameless = NAMELESS.matcher(text);
            if (nameless.lookingAt()) {
                found.add(nameless.toMatchResult());
            }
        }
        if (characters.mayHold(NOTHING) && (text.contains("null") || text.contains("None"))) {
            NULL.matcher(text).results().forEach(found::add);
        }
        return found.isEmpty() ? List.of() : found.stream().map(MatchResult::group).toList();
    }

    /** Whether the text begins like a greeting; letters beyond ASCII are one to it. */
    private static boolean mayGreet(String text) {
        if (text.length() < 2) {
            return false;
        }
        return text.charAt(0) >= 0x80 || text.charAt(1) >= 0x80 || GREETINGS[pair(text)];
    }

    private static int pair(String text) {
        return ((text.charAt(0) & 31) << 5) | (text.charAt(1) & 31);
    }

    /** Whether a comma stands behind a blank, or a word for nothing: most paragraphs have neither. */
    private static boolean mayLackName(String text) {
        for (int comma = text.indexOf(',', 1); comma > 0; comma = text.indexOf(',', comma + 1)) {
            char before = text.charAt(comma - 1);
            if (before == ' ' || before == '\t' || before >= 0x80) {
                return true;
            }
        }
        return text.contains("null") || text.contains("NULL") || text.contains("one") || text.contains("undefined")
                || text.contains("nil");
    }

    static List<String> inAddress(String address) {
        if (!hasSign(address)) {
            return List.of();
        }
        return IN_ADDRESS.matcher(address.substring(0, Math.min(address.length(), 4_000))).results()
                .map(MatchResult::group).toList();
    }

    private static boolean hasSign(String address) {
        for (int i = 0; i < SIGNS.length(); i++) {
            if (address.indexOf(SIGNS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(MatchResult brackets) {
        var inner = brackets.group(1).strip();
        if (inner.indexOf('_') > 0 && inner.indexOf(' ') < 0) {
            return true;
        }
        var words = WORD.split(inner.toLowerCase(Locale.ROOT));
        return words.length <= 5 && Stream.of(words).anyMatch(NAMED::contains)
                && Stream.of(words).allMatch(word -> NAMED.contains(word) || word.length() <= 3 || words.length <= 2);
    }
}
