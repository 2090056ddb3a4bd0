package io.afterorder.compliance.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Registrable domains: the part of a host that somebody rents, such as {@code shop.co.uk} of {@code www.shop.co.uk}.
 *
 * <p>The suffixes are those of more than one label in the Public Suffix List (publicsuffix.org, 2026-11) under which
 * sellers of the supported marketplaces have sites: the countries' own, and those of shop builders and hosts. A suffix
 * of one label needs no list.
 */
public final class Domains {
    private static final Set<String> SUFFIXES = Set.copyOf(List.of("""
            co.uk org.uk me.uk ltd.uk plc.uk net.uk sch.uk ac.uk gov.uk
            com.au net.au org.au id.au com.br net.br org.br art.br blog.br eco.br ind.br log.br
            com.mx org.mx net.mx gob.mx com.tr net.tr org.tr gen.tr web.tr biz.tr info.tr av.tr tv.tr bel.tr
            co.jp ne.jp or.jp ac.jp ad.jp ed.jp go.jp gr.jp lg.jp com.es nom.es org.es gob.es edu.es
            com.fr asso.fr nom.fr prd.fr tm.fr co.it edu.it gov.it com.pl net.pl org.pl info.pl biz.pl edu.pl waw.pl
            wroclaw.pl sklep.pl shop.pl com.pt org.pt co.at or.at ac.at co.nl com.se org.se pp.se tm.se
            com.sg co.in net.in org.in firm.in gen.in ind.in com.cn net.cn org.cn com.hk com.tw co.kr co.nz net.nz
            org.nz com.ar com.co com.pe co.za com.eg com.sa com.ua co.il com.my co.id com.ph com.vn co.th com.de
            eu.com uk.com us.com de.com gb.net jpn.com br.com mex.com co.com in.net
            myshopify.com shopifypreview.com github.io gitlab.io netlify.app vercel.app pages.dev web.app
            firebaseapp.com herokuapp.com wordpress.com blogspot.com weebly.com wixsite.com wix.com wixstudio.com
            webflow.io square.site squarespace.com jimdosite.com jimdofree.com godaddysites.com bigcartel.com
            ecwid.com company.site mybigcommerce.com shopware.store jouwweb.nl jouwweb.site myjino.ru
            stores.jp base.shop thebase.in theshop.jp official.ec buyshop.jp handcrafted.jp shopselect.net
            cloudfront.net amazonaws.com s3.amazonaws.com azurewebsites.net azureedge.net blob.core.windows.net
            translate.goog appspot.com run.app notion.site carrd.co odoo.com prestashop.com mozello.com
            lojavirtualnuvem.com.br nuvemshop.com.br loja.biz tistory.com ideasoft.com.tr
            """.strip().split("\\s+")));

    private Domains() {}

    /** The registrable domain of a host, in lower case; the host itself where it is a suffix or has one label. */
    public static String registrable(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        while (dot > 0) {
            dot = name.lastIndexOf('.', dot - 1);
            var candidate = name.substring(dot + 1);
            if (!SUFFIXES.contains(candidate)) {
                return candidate;
            }
        }
        return name;
    }

    /** Whether the host ends in a suffix of more than one label, such as {@code co.uk}. */
    static boolean hasLongSuffix(String host) {
        var domain = registrable(host);
        return domain.indexOf('.') != domain.lastIndexOf('.');
    }

    /** Whether both hosts belong to one renter. */
    public static boolean same(String host, String other) {
        return !host.isBlank() && !other.isBlank() && registrable(host).equals(registrable(other));
    }
}
