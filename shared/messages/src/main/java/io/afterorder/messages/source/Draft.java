package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.buyer.Segments;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.messages.render.Renderer;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.template.TemplateForm;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.Templates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A seller's directory while it is being written: what can be used of it already, and every error of its files. */
public final class Draft {
    private final Optional<WrittenCampaigns> campaigns;
    private final Optional<SellerProfile> seller;
    private final SegmentFiles segments;
    private final TemplateFiles files;
    private final List<TemplateSource> worded;
    private final PaperFiles papers;
    private final List<SourceError> errors;

    private Draft(Optional<WrittenCampaigns> campaigns, Optional<SellerProfile> seller, SegmentFiles segments,
            TemplateFiles files, List<TemplateSource> worded, PaperFiles papers, List<SourceError> errors) {
        this.campaigns = campaigns;
        this.seller = seller;
        this.segments = segments;
        this.files = files;
        this.worded = worded;
        this.papers = papers;
        this.errors = List.copyOf(errors);
    }

    /** @throws java.io.UncheckedIOException where the directory cannot be read */
    public static Draft read(Path directory) {
        return read(directory, TemplateFiles.none(), PaperFiles.in(directory));
    }

    /**
     * The directory as it is now. Templates that have not changed since are not read again, which makes it quick.
     *
     * @throws java.io.UncheckedIOException where the directory cannot be read
     */
    public Draft readAgain(Path directory) {
        return read(directory, files, papers.again());
    }

    private static Draft read(Path directory, TemplateFiles before, PaperFiles papers) {
        var source = new SourceDirectory(directory);
        var errors = new ArrayList<SourceError>();
        var campaignFiles = new CampaignFiles();
        var campaigns = campaignFiles.read(source, Folders.of(source, papers));
        errors.addAll(campaignFiles.errors());
        var seller = seller(source, errors);
        var segments = SegmentFiles.read(source);
        campaigns.map(WrittenCampaigns::all).ifPresent(segments::refuseUnknownIn);
        errors.addAll(segments.errors());
        var templates = TemplateFiles.read(source, segments.names(), before);
        errors.addAll(templates.errors());
        var worded = new WordedTemplates(campaigns.map(WrittenCampaigns::words).orElse(List.of()), templates);
        errors.addAll(worded.errors());
        errors.addAll(source.errors());
        papers.tooLarge().ifPresent(errors::add);
        return new Draft(campaigns, seller, segments, templates, worded.templates(), papers, errors);
    }

    /** The campaigns that are to be sent; empty where any of their files has an error. */
    public Optional<Campaigns> campaigns() {
        return campaigns.map(WrittenCampaigns::enabled);
    }

    /** Those included that are not enabled. */
    Optional<WrittenCampaigns> written() {
        return campaigns;
    }

    /**
     * The forms in which variants write by a template, by the id of each variant, those included that are not enabled. Where
     * two touches have a variant of the same id, the one of the higher campaign counts.
     */
    public Map<String, String> variants(String template) {
        var forms = new TreeMap<String, String>();
        campaigns.stream().flatMap(all -> all.all().stream()).flatMap(campaign -> campaign.touches().stream())
                .flatMap(touch -> touch.variants().stream())
                .filter(variant -> TemplateForm.of(variant.template()).template().equals(template))
                .forEach(variant -> forms.putIfAbsent(variant.id(), variant.template()));
        return forms;
    }

    /** Who writes; empty where that file has an error. */
    public Optional<SellerProfile> seller() {
        return seller;
    }

    /** The templates whose own files and themes have no error. */
    public List<TemplateSource> templates() {
        return files.templates().stream()
                .filter(template -> isGood(template.file()) && isGood(themeFile(template.theme()))).toList();
    }

    /** Those included that a variant words otherwise, whether or not they are good. */
    List<TemplateSource> allTemplates() {
        return Stream.concat(files.templates().stream(), worded.stream()).toList();
    }

    /** Writes by {@link #templates}, also as variants word them; empty where it is not known who writes. */
    public Optional<Renderer> renderer() {
        return seller.map(this::renderer);
    }

    /** Orders made up to try the template on, the one that suits the touch best first; none where it is not known who writes. */
    public Stream<Order> samples(TemplateSource template, Channel channel, Touch touch) {
        return seller.stream().flatMap(
                profile -> Stream.concat(new SampleOrder(channel, template.language(), touch).of(profile).stream(),
                        new SampleOrders(profile, template.language()).on(channel, true)));
    }

    /** By file and line. */
    public List<SourceError> errors() {
        return errors.stream().sorted().toList();
    }

    /**
     * Writes the file that {@link io.afterorder.messages.campaign.CompiledFile} reads, although no message was tried: what
     * the rules would block, the functions block.
     *
     * @throws IllegalStateException where any file has an error
     */
    public void writeTo(Path file) throws IOException {
        if (!errors.isEmpty()) {
            throw new IllegalStateException("files with errors cannot be compiled: " + errors.getFirst());
        }
        CompiledOutput.write(CampaignCompiler.json(this), papers.files(), file);
    }

    /** None where their file has an error. */
    public Segments segments() {
        return segments.segments();
    }

    SegmentFiles segmentFiles() {
        return segments;
    }

    PaperFiles papers() {
        return papers;
    }

    TemplateFiles files() {
        return files;
    }

    private Renderer renderer(SellerProfile profile) {
        var themes = new HashMap<>(files.themes());
        themes.keySet().removeIf(theme -> !isGood(themeFile(theme)));
        var good = Stream.concat(templates().stream(),
                worded.stream().filter(template -> themes.containsKey(template.theme()))).toList();
        return new Renderer(Templates.of(good, themes, files.phrases()), profile, papers);
    }

    private boolean isGood(String file) {
        return errors.stream().noneMatch(error -> error.file().equals(file));
    }

    private static String themeFile(String theme) {
        return "themes/" + theme + ".hbs";
    }

    private static Optional<SellerProfile> seller(SourceDirectory source, List<SourceError> errors) {
        return source.text("seller.yaml").flatMap(text -> {
            var file = new YamlFile(text.name(), text.content());
            var profile = new SellerReading(file).read();
            errors.addAll(file.errors());
            return profile;
        });
    }
}
