package io.afterorder.compliance.style;

/** Emoji as Unicode presents them: UTS #51, "Emoji Presentation", keycaps and flags among them. */
final class Emoji {
    /** Digits and signs on a keyboard, which are emoji only under a keycap. */
    private static final int ASCII = 0x7f;
    private static final int AS_EMOJI = 0xFE0F;
    private static final int AS_TEXT = 0xFE0E;
    private static final int KEYCAP = 0x20E3;

    private Emoji() {}

    /** The index of the first emoji, or -1. ™, ® and © are none unless a variation selector asks for it. */
    static int firstIn(String text) {
        for (int i = 0; i < text.length();) {
            if (text.charAt(i) <= ASCII) {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int following = next < text.length() ? text.codePointAt(next) : 0;
            if (isEmoji(c, following) && following != AS_TEXT) {
                return i;
            }
            i = next;
        }
        return -1;
    }

    private static boolean isEmoji(int c, int following) {
        return c == KEYCAP || Character.isEmojiPresentation(c) || (following == AS_EMOJI && Character.isEmoji(c));
    }
}
