package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A finding says what of the rule was broken, so that a seller knows what to change. */
class WhatLanguageFindingsSayTest {
    private static final List<Rule> RULES = LanguageRules.all();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "review.positive-steering | Please give us five stars. | You ask for a good rating",
            "review.positive-steering | If you are happy, please review the lamp on Amazon. | only buyers who are happy",
            "review.positive-steering | Before you leave a bad review, write to us. | lead unhappy buyers to yourself",
            "marketing.promotion | Take 10% off with the discount code LAMP. | \"10% off\"",
            "tone.unprofessional | It is late!! | Marks in a row",
            "tone.unprofessional | Hey dude, it is late. | \"Hey dude\"",
            "tone.unprofessional | PLEASE READ this. | Words in capitals"})
    void a_finding_names_what_was_done(String rule, String text, String why) {
        var message = Letters.amazon("REVIEW_REQUEST", "en").text(text).build();

        assertThat(RULES.stream().filter(any -> any.id().equals(rule)).flatMap(any -> any.check(message)))
                .extracting(Finding::why).singleElement().asString().contains(why);
    }
}
