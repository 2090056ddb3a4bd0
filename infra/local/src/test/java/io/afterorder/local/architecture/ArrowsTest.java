package io.afterorder.local.architecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.afterorder.domain.port.Clearance;

import java.time.Instant;
import java.time.LocalDate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The arrows of the design, and what must not be reached from where. */
@AnalyzeClasses(packages = "io.afterorder", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    private static final String[] SHARED = {"io.afterorder.domain..", "io.afterorder.events..",
            "io.afterorder.compliance..",
            "io.afterorder.messages..", "io.afterorder.aws..", "io.afterorder.sellingpartner.."};
    private static final String[] FUNCTIONS = {"io.afterorder.orderevents..", "io.afterorder.sendfollowup..",
            "io.afterorder.mailevents..", "io.afterorder.deadletters.."};

    @ArchTest
    static final ArchRule the_domain_knows_the_jdk_and_nothing_else = classes().that()
            .resideInAPackage("io.afterorder.domain..").should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("io.afterorder.domain..", "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule nothing_shared_points_into_functions_or_infra = noClasses().that().resideInAnyPackage(SHARED)
            .should()
            .dependOnClassesThat().resideInAnyPackage("io.afterorder.orderevents..", "io.afterorder.sendfollowup..",
                    "io.afterorder.mailevents..", "io.afterorder.deadletters..",
                    "io.afterorder.local..", "io.afterorder.benchmarks..");

    @ArchTest
    static final ArchRule no_function_points_into_infra = noClasses().that().resideInAnyPackage(FUNCTIONS).should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.afterorder.local..", "io.afterorder.benchmarks..");

    @ArchTest
    static final ArchRule order_events_and_send_follow_up_do_not_know_each_other = noClasses().that()
            .resideInAPackage("io.afterorder.orderevents..").should()
            .dependOnClassesThat().resideInAnyPackage("io.afterorder.sendfollowup..", "io.afterorder.mailevents..",
                    "io.afterorder.compliance..",
                    "com.github.jknack..");

    @ArchTest
    static final ArchRule the_rules_know_neither_aws_nor_a_clock = noClasses().that()
            .resideInAPackage("io.afterorder.compliance..").should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "com.amazonaws..", "io.afterorder.aws..", "com.fasterxml..")
            .orShould().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule only_the_check_clears_a_message = classes().that().implement(Clearance.class).should()
            .resideInAPackage("io.afterorder.compliance");

    @ArchTest
    static final ArchRule campaigns_are_read_without_a_template_engine = noClasses().that()
            .resideInAPackage("io.afterorder.messages.campaign..").should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.jknack..", "io.afterorder.compliance..", "org.yaml..");

    /** So that nothing that was packed to grow without end ever does: there is no archive that anything reads. */
    @ArchTest
    static final ArchRule nothing_is_unpacked = noClasses().that().resideInAPackage("io.afterorder..").should()
            .dependOnClassesThat().resideInAnyPackage("java.util.zip..", "java.util.jar..");
}
