package io.afterorder.compliance.link;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Recognises a link by which a reader leaves a mailing list, by its address, its words, or the sentence around it. */
public final class OptOut {
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "unsub(?!stant)|opt[-_.]?out|abmeld|abbestell|desinscri|desabon|desabonn|/baja(?![a-z-])|cancelar-?suscrip"
                    + "|dar(?:se)?-?de-?baja|disiscri|cancellati|annulla-?iscri|afmeld|uitschrij|avregistr"
                    + "|avprenumer|avanmal|wypis|abonelikten|listeden|descadastr|cancelar-?inscri|remover-?inscri"
                    + "|teishi|kaijo|haishin|email-?preferences|mail-?preferences|messages?-off|mails?-off|stop-?mail"
                    + "|/stop(?![a-z])|(?:leave|remove)-?(?:me|list)|no-?more-?mail");
    private static final Pattern IN_WORDS = Pattern.compile(String.join("|", List.of(
            // English
            "unsubscri", "\\bopt(?:ing)?[ -]?out",
            "(?:stop|no longer (?:want|wish|like) to|(?:don.t|do not) (?:want|wish)(?: to)?|rather not|prefer not to)"
                    + " (?:\\w+ ){0,3}?(?:receiv\\w+|get(?:ting)?|hear(?:ing)?)\\b.{0,30}(?:mails?|messages?|letters?|us)\\b",
            "(?:don.t|do not) want (?:these|our|any|such|more).{0,12}(?:mails?|messages?|letters?)",
            "(?:leave|off|from) (?:the|this|our|my) (?:mailing )?list", "no more (?:e-?mails?|messages?|mail|letters?)",
            // German
            "\\babmeld", "abbestell", "austragen", "keine (?:post|mails?|e-mails?|nachrichten|briefe) mehr",
            "nicht mehr (?:erhalten|bekommen|anschreiben|von uns hören)", "newsletter k(?:ü|ue)ndigen",
            // French
            "d[ée]sinscri", "d[ée]sabonn", "ne plus recevoir", "ne souhaitez plus", "se retirer de (?:la|notre) liste",
            // Spanish
            "dar(?:se|te|me)? de baja", "d[ée](?:se|te) de baja", "cancelar (?:la|su|tu|mi) suscripci",
            "no (?:desea|quiere|deseas|quieres) (?:seguir )?recib",
            "dejar de recibir", "desuscri",
            // Italian
            "disiscri", "cancell(?:ati|arti|arsi|i) dall", "annulla(?:re)? l.iscrizione",
            "non (?:vuoi|vuole|desider\\w+) (?:più )?ricever",
            "smettere di ricevere", "non ricevere più",
            // Dutch, Portuguese, Swedish, Polish, Turkish
            "afmeld", "uitschrijv", "geen (?:e-?)?(?:mails?|berichten|post) meer", "niet meer ontvangen",
            "cancelar (?:a|sua|minha) (?:inscri|subscri|assinatura)", "deixar de receber", "descadastr",
            "não (?:quer|deseja) (?:mais )?receber",
            "remover (?:o meu e-?mail )?da lista", "avregistrer", "avprenumer", "avsluta prenumerationen",
            "inte längre (?:få|ta emot)", "slippa (?:våra )?(?:mejl|utskick|meddelanden)",
            "wypisz", "wypisać", "wypisani", "rezygn\\w+ z (?:otrzymywania|subskrypcji|wiadomości|newslettera)",
            "nie chc\\w+ (?:już )?otrzymywać", "anuluj subskrypcj",
            "abonelikten", "üyelikten (?:çık|ayrıl)", "listeden (?:çık|ayrıl)", "almak istemiyor",
            "bildirimleri (?:durdur|kapat)",
            // Japanese
            "配信(?:を|の)?(?:停止|解除|中止)", "購読(?:を|の)?(?:停止|解除|中止)", "メール(?:を|の)?(?:停止|解除)", "受信(?:を|の)?(?:停止|拒否)",
            "(?:メール|メルマガ|メッセージ|お知らせ).{0,8}(?:不要|希望(?:されない|しない)|停止)", "登録(?:を|の)?解除", "退会")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!。！]\\s|[。！]|\n");
    private static final int AROUND = 200;

    private OptOut() {}

    public static boolean isMeantBy(Clickable link) {
        if (!link.address().isWeb() && !link.address().scheme().equals("mailto")) {
            return false;
        }
        return IN_ADDRESS.matcher(inLowerCase(link.address())).find() || IN_WORDS.matcher(shortened(link.text())).find()
                || IN_WORDS.matcher(sentenceOf(link)).find();
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
        var context = link.context();
        int at = link.text().isEmpty() ? -1 : context.indexOf(link.text());
        if (at < 0) {
            return "";
        }
        int end = at + link.text().length();
        var before = context.substring(Math.max(0, at - AROUND), at);
        var after = context.substring(end, Math.min(context.length(), end + AROUND));
        int start = SENTENCE_END.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0);
        var stop = SENTENCE_END.matcher(after);
        return before.substring(start) + link.text() + (stop.find() ? after.substring(0, stop.start()) : after);
    }
}
