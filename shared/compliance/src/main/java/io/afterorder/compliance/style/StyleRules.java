package io.afterorder.compliance.style;

import io.afterorder.compliance.Rule;

import java.util.List;

/** The rules on looks. */
public final class StyleRules {
    private StyleRules() {}

    public static List<Rule> all() {
        return List.of(new AltTextRule(), new ContrastRule(), new EmptyLinkRule(), new LetterAsImageRule(),
                new EmojiRule(), new GifRule(), new MarginRule(), new ImageWidthRule(), new FontOverrideRule(),
                new FontSizesRule(), new AlignmentRule(), new LineBreaksRule());
    }
}
