package io.afterorder.messages.campaign;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The function that plans has neither Handlebars nor the compliance rules nor YAML on its class path. */
@AnalyzeClasses(packages = "io.afterorder.messages")
class PlanningNeedsNoTemplatesTest {
    @ArchTest
    void the_campaign_package_stands_alone(JavaClasses classes) {
        noClasses().that().resideInAPackage("io.afterorder.messages.campaign").and().haveSimpleNameNotEndingWith("Test")
                .should().dependOnClassesThat().resideInAnyPackage("com.github.jknack..", "org.yaml..", "org.jsoup..",
                        "io.afterorder.compliance..", "io.afterorder.messages.source..",
                        "io.afterorder.messages.template..", "io.afterorder.messages.render..")
                .check(classes);
    }
}
