package io.afterorder.compliance.html;

import java.util.Optional;

/**
 * How text looks where an element stands: what the element inherited and what its author said.
 *
 * @param colour of text, laid over the ground
 * @param ground the opaque colour behind; empty where a picture is
 * @param fontSize in pixels
 * @param alignment of text
 * @param ownColour whether the author chose the text colour, as the following two
 * @param gone whether neither the element nor anything in it is shown
 */
public record Style(Colour colour, Optional<Colour> ground, double fontSize, Alignment alignment, boolean ownColour,
        boolean ownFamily, boolean ownLineHeight, double opacity, boolean invisible, boolean gone) {
    /** What browsers and mail clients start from; HTML standard, Rendering. */
    public static final double USUAL_FONT_SIZE = 16;
    static final Style START = new Style(Colour.BLACK, Optional.of(Colour.WHITE), USUAL_FONT_SIZE, Alignment.START,
            false, false, false, 1, false, false);
    private static final double SMALLEST_READABLE = 2;
    private static final double FAINTEST = 0.02;

    /** How lines of text lie. */
    public enum Alignment {
        START(false), CENTRE(true), RIGHT(true), JUSTIFY(true),
        /** By attribute or {@code <center>}, which a table within does not take over. */
        LEGACY_CENTRE(true), LEGACY_RIGHT(true), LEGACY_JUSTIFY(true);

        private final boolean overridden;

        Alignment(boolean overridden) {
            this.overridden = overridden;
        }

        /** Whether it differs from a reader's default. */
        public boolean isOverridden() {
            return overridden;
        }

        boolean stopsAtTables() {
            return this == LEGACY_CENTRE || this == LEGACY_RIGHT || this == LEGACY_JUSTIFY;
        }
    }

    /** Whether a reader can see text of this style. */
    public boolean shows() {
        return !gone && !invisible && fontSize >= SMALLEST_READABLE && opacity > FAINTEST;
    }
}
