package io.afterorder.compliance.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a link by which a reader leaves a mailing list, by its address, its words, or the sentence around it. */
public final class OptOut {
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "unsub(?!stant)|opt[-_.]?out|abmeld|abbestell|desinscri|desabon|desabonn|/baja(?![a-z-])|cancelar-?suscrip"
                    + "|dar(?:se)?-?de-?baja|disiscri|cancellati|annulla-?iscri|afmeld|uitschrij|avregistr"
                    + "|avprenumer|avanmal|wypis|abonelikten|listeden|descadastr|cancelar-?inscri|remover-?inscri"
                    + "|teishi|kaijo|haishin|email-?preferences|mail-?preferences|messages?-off|mails?-off|stop-?mail"
                    + "|/(?:stop|off|sair|salir|uscita)(?![a-z])|(?:leave|remove)-?(?:me|list)|no-?more-?mail");
    /** Words that say it by themselves, in lower case. */
    private static final List<String> STEMS = List.of("unsubscri", "abbestell", "austragen", "abmeld", "désinscri",
            "desinscri",
            "désabonn", "desabonn", "ne plus recevoir", "dejar de recibir", "desuscri", "disiscri",
            "smettere di ricevere",
            "non ricevere più", "afmeld", "uitschrijv", "niet meer ontvangen", "deixar de receber", "descadastr",
            "avregistrer",
            "avprenumer", "avsluta prenumeration", "wypisz", "wypisać", "wypisani", "anuluj subskrypcj", "abonelikten",
            "almak istemiyor", "退会", "登録解除", "登録を解除");
    private static final String BASTA = "(?:basta|chega) (?:(?:con|de) )?(?:(?:i|le|los|las|as) )?(?:messaggi|e-?mails?|lettere|mensajes|correos|cartas|mensagens)\\b";
    /** Words that say it together; each is tried only where its first word stands. */
    private static final Map<String, Pattern> PHRASES = Map.ofEntries(
            phrase("opt", "\\bopt(?:ing)?[ -]?out"),
            phrase("stop",
                    "stop (?:\\w+ ){0,3}?(?:receiv\\w+|get(?:ting)?|hear(?:ing)?)\\b.{0,30}(?:mails?|messages?|letters?|us)\\b"),
            phrase("no longer", "no longer (?:want|wish|like) to (?:\\w+ ){0,3}?(?:receive|get|hear)\\b"),
            phrase(" want ",
                    "(?:don.t|do not) want (?:to (?:receive|get|hear)|(?:these|our|any|such|more).{0,12}(?:mails?|messages?|letters?))"),
            phrase("rather not", "rather not (?:receive|get|hear)"),
            phrase("prefer not", "prefer not to (?:receive|get|hear)"),
            phrase("list", "(?:leave|off|from) (?:(?:this|our|my) (?:mailing )?|the mailing )list|leave the list"),
            phrase("no more", "no more (?:e-?mails?|messages?|mail|letters?)"),
            phrase(" mehr",
                    "keine (?:post|mails?|e-mails?|nachrichten|briefe) mehr|nicht mehr (?:erhalten|bekommen|anschreiben|von uns hören)"),
            phrase("newsletter k", "newsletter k(?:ü|ue)ndigen"),
            phrase("retirer de", "se retirer de (?:la|notre) liste"),
            phrase("souhaite", "ne (?:souhait\\w+|voul\\w+|d[ée]sir\\w+) plus"),
            phrase("baja", "dar(?:se|te|me)? de baja|d[ée](?:se|te) de baja"),
            phrase("ich will ", "ich will kein"), phrase("dej", "dej\\w+ de (?:recib|envi|escrib|mand)"),
            phrase("deix", "deix\\w+ de (?:receb|envi|escrev|mand)"),
            phrase("basta ", BASTA), phrase("chega ", BASTA),
            phrase("cancel",
                    "cancelar (?:(?:la |su |tu |mi )?suscripci|(?:\\p{L}+ )?(?:mensajes|mensagens|correos|e-?mails|avisos|notifica))|cancelar (?:a |sua |minha )?(?:inscri|subscri|assinatura)|cancell(?:ati|arti|arsi|i) dall|cancell(?:a|are) (?:l.)?iscrizione"),
            phrase("oppor",
                    "oppor\\w+ a(?:lle|i)? (?:\\w+ )?(?:richieste|messaggi|comunicazioni|e?-?mails?)"),
            phrase("anular", "anular (?:la |su |tu |mi )?suscripci"),
            phrase("plus d", "plus (?:de |d.|aucun )(?:messages?|courriels?|e?-?mails?|lettres?|courriers?)\\s*\\?"),
            phrase("fin d", "fin (?:de |des )(?:messages?|courriels?|e?-?mails?|envois)"),
            phrase("recib", "no (?:desea|quiere)s? (?:seguir )?recib"),
            phrase("iscrizione", "(?:annulla(?:re)?|revoca(?:re)?) (?:l.|la |la mia |la tua )?iscrizione"),
            phrase("ricever", "non (?:vuoi|vuole|desider\\w+) (?:più )?ricever"),
            phrase(" meer", "geen (?:e-?)?(?:mails?|berichten|post) meer"),
            phrase("receber", "não (?:quer|deseja) (?:mais )?receber"),
            phrase("da lista", "remover (?:o meu e-?mail )?da lista"),
            phrase("inte längre", "inte längre (?:få|ta emot)"),
            phrase("slippa", "slippa (?:våra )?(?:mejl|utskick|meddelanden)"),
            phrase("rezygn", "rezygn\\w+ z (?:otrzymywania|subskrypcji|wiadomości|newslettera)"),
            phrase("otrzymywać", "nie chc\\w+ (?:już )?otrzymywać"), phrase("üyelikten", "üyelikten (?:çık|ayrıl)"),
            phrase("listeden", "listeden (?:çık|ayrıl)"), phrase("bildirim", "bildirimleri (?:durdur|kapat)"),
            phrase("配信", "配信(?:を|の)?(?:停止|解除|中止)"), phrase("購読", "購読(?:を|の)?(?:停止|解除|中止)"),
            phrase("受信", "受信(?:を|の)?(?:停止|拒否)"),
            phrase("メール", "メール(?:を|の)?(?:停止|解除)|メール(?!.{0,6}返).{0,8}(?:不要|希望(?:されない|しない)|停止)"),
            phrase("メルマガ", "メルマガ.{0,8}(?:不要|希望(?:されない|しない)|停止|解除)"),
            phrase("お知らせ", "お知らせ.{0,8}(?:不要|希望(?:されない|しない)|停止)"));
    /** Without one of these no address means it. */
    private static final Stems ADDRESS_STEMS = new Stems(List.of("unsub", "opt", "abmeld", "abbestell", "desinscri",
            "desabon", "baja", "cancelar", "disiscri", "cancellati", "annulla", "afmeld", "uitschrij", "avregistr",
            "avprenumer", "avanmal", "wypis", "abonelikten", "listeden", "descadastr", "inscri", "teishi", "kaijo",
            "haishin", "preferences", "off", "sair", "salir", "uscita", "stop", "leave", "remove", "more"));
    private static final Stems FIRST_WORDS = new Stems(
            Stream.concat(STEMS.stream(), PHRASES.keySet().stream()).toList());
    /** A device signs off a network and notifies of smoke; its manual may say so. */
    private static final Pattern ABOUT_A_DEVICE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:wlan|wi-?fi|bluetooth|router|smart ?home|(?:bewegungs|rauch|wasser)?melders?|d[ée]tecteurs?|detector(?:es)?|rilevator[ei]|sensors?|sensoren|capteurs?|sensor(?:es)?|sensore|sensori)(?!\\p{L})|検知器|センサー");
    private static final int AROUND = 200;
    private static final String SENTENCE_ENDS = ".!。！\n";
    /** A longer paragraph is no letter's; a link in the rest of it is judged by its address and its own words. */
    private static final int LONGEST_CONTEXT = 20_000;

    private OptOut() {}

    public static boolean isMeantBy(Clickable link) {
        var address = link.address();
        return (address.isWeb() || address.scheme().equals("mailto")) && (isMeantByAddress(address) || isSaidBy(link));
    }

    private static boolean isMeantByAddress(Address address) {
        return (ADDRESS_STEMS.mayBeIn(address.host()) || ADDRESS_STEMS.mayBeIn(address.rest()))
                && IN_ADDRESS.matcher(inLowerCase(address)).find();
    }

    private static boolean isSaidBy(Clickable link) {
        var words = shortened(link.text());
        var sentence = sentenceOf(link);
        boolean apart = !standsIn(words, sentence);
        boolean named = FIRST_WORDS.mayBeIn(sentence) || (apart && FIRST_WORDS.mayBeIn(words));
        boolean refused = Refusal.mayBeSaidIn(sentence) || (apart && Refusal.mayBeSaidIn(words));
        return (named && isSaidIn(words)) || (refused && Refusal.isSaidBy(words))
                || (((named && isSaidIn(sentence)) || (refused && Refusal.isSaidIn(sentence)))
                        && !ABOUT_A_DEVICE.matcher(sentence).find());
    }

    /** Whether the words are words of the sentence too, and no pieces of others. */
    private static boolean standsIn(String words, String sentence) {
        int at = words.isEmpty() ? -1 : sentence.indexOf(words);
        return at >= 0 && !isLetter(sentence, at - 1) && !isLetter(sentence, at + words.length());
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length()
                && (Character.isLetter(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
    }

    private static boolean isSaidIn(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return FIRST_WORDS.anyIn(words, stem -> {
            var phrase = PHRASES.get(stem);
            return phrase == null || phrase.matcher(words).find();
        });
    }

    private static Map.Entry<String, Pattern> phrase(String firstWord, String pattern) {
        return Map.entry(firstWord, Pattern.compile(pattern));
    }

    private static String inLowerCase(Address address) {
        var written = shortened(address.scheme().equals("mailto") ? address.rest() : address.host() + address.rest());
        return written.toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 2 * AROUND));
    }

    /** The words around the link up to where its sentence begins and ends. */
    private static String sentenceOf(Clickable link) {
        var context = link.context().substring(0, Math.min(link.context().length(), LONGEST_CONTEXT));
        int at = link.text().isEmpty() ? -1 : context.indexOf(link.text());
        if (at < 0) {
            return "";
        }
        if (context.length() <= AROUND && isOneSentence(context)) {
            return context;
        }
        int end = at + link.text().length();
        var before = context.substring(Math.max(0, at - AROUND), at);
        var after = context.substring(end, Math.min(context.length(), end + AROUND));
        return before.substring(startOfLastSentence(before)) + link.text() + after.substring(0, endOfSentence(after));
    }

    private static boolean isOneSentence(String text) {
        for (int i = 0; i < SENTENCE_ENDS.length(); i++) {
            if (text.indexOf(SENTENCE_ENDS.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int startOfLastSentence(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = sentenceEnd(text, i);
            if (end > 0) {
                start = end;
                i = end - 1;
            }
        }
        return start;
    }

    private static int endOfSentence(String text) {
        int end = 0;
        while (end < text.length() && sentenceEnd(text, end) == 0) {
            end++;
        }
        return end;
    }

    /** Behind the mark that ends a sentence at a place, and a blank after it; 0 where none stands there. */
    private static int sentenceEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '.', '!' -> isBlankAt(text, at + 1) ? at + 2 : 0;
            case '。', '！' -> isBlankAt(text, at + 1) ? at + 2 : at + 1;
            case '\n' -> at + 1;
            default -> 0;
        };
    }

    private static boolean isBlankAt(String text, int at) {
        return at < text.length() && " \t\n\013\f\r".indexOf(text.charAt(at)) >= 0;
    }
}
