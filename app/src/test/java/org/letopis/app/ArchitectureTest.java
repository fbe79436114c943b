package org.letopis.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The plan of the house, as `docs/architecture.md` draws it.
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.letopis");

    /// What each module may use.
    private static final Map<String, Set<String>> MODULES =
            Map.of(
                    "model", Set.of(),
                    "page", Set.of("model"),
                    "language", Set.of("model"),
                    "names", Set.of("model", "language"),
                    "reading", Set.of("model", "language", "names"),
                    "chronicle", Set.of("model", "language"),
                    "publish", Set.of("model"),
                    "app",
                            Set.of(
                                    "model",
                                    "page",
                                    "language",
                                    "names",
                                    "reading",
                                    "chronicle",
                                    "publish"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "page",
                "language",
                "names",
                "reading",
                "chronicle",
                "publish",
                "app"
            })
    void aModuleSeesOnlyWhatItLists(String module) {
        Set<String> others = new HashSet<>(MODULES.keySet());
        others.remove(module);
        others.removeAll(MODULES.getOrDefault(module, Set.of()));
        String[] hidden =
                others.stream().map(other -> "org.letopis." + other + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.letopis." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(hidden)
                .check(CLASSES);
    }

    @Test
    void modulesAndPackagesHaveNoCycles() {
        slices().matching("org.letopis.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheTerminalReadsTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Terminal.class.getName())
                .should()
                .callMethod(InstantSource.class, "system")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void nothingAsksForTheLocaleOrZoneOfTheMachine() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    @Test
    void namesAreWordsOfTheField() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Factory")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(CLASSES);
    }

    @Test
    void theModelHoldsValuesAndLibrariesDoNotPrint() {
        classes()
                .that()
                .resideInAPackage("org.letopis.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.letopis.model",
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.core..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.letopis.app")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
