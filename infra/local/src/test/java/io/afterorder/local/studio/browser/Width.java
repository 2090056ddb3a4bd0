package io.afterorder.local.studio.browser;

/** A screen that pages are looked at on. */
enum Width {
    PHONE(360, 740), DESKTOP(1280, 800);

    final int pixels;
    final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }
}
