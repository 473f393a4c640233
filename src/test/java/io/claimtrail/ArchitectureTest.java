package io.claimtrail;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.claimtrail.storage.UnitOfWork;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** How the code is laid out: packages are features, and imports between them point one way. */
@AnalyzeClasses(packages = "io.claimtrail", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = {
        "..address..",
        "io.claimtrail.annotation..",
        "..article..",
        "..backup..",
        "..changes..",
        "..claim..",
        "..correction..",
        "..demo..",
        "..evidence..",
        "..export..",
        "..feed..",
        "..imports..",
        "..metrics..",
        "..schemaorg..",
        "..factcheck..",
        "..rating..",
        "..speaker..",
        "..suggest..",
        "..traces..",
        "..trail..",
        "..watch..",
        "..webhook.."
    };

    @ArchTest
    static final ArchRule packagesImportInNoCircle =
            slices().matching("io.claimtrail.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule claimKnowsNothingOfWhatFollowsFromIt = noClasses()
            .that()
            .resideInAPackage("..claim")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..evidence", "..rating", "..trail", "..demo");

    @ArchTest
    static final ArchRule evidenceKnowsNothingOfTheTrail = noClasses()
            .that()
            .resideInAPackage("..evidence")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..trail", "..demo");

    @ArchTest
    static final ArchRule articleAndSpeakerKnowNoClaim = noClasses()
            .that()
            .resideInAnyPackage("..article", "..speaker")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..claim", "..evidence", "..trail", "..demo");

    @ArchTest
    static final ArchRule articleKnowsNoSpeaker = noClasses()
            .that()
            .resideInAPackage("..article")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..speaker");

    @ArchTest
    static final ArchRule speakerKnowsNoArticle = noClasses()
            .that()
            .resideInAPackage("..speaker")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..article");

    @ArchTest
    static final ArchRule nothingKnowsWhatIsSuggested = noClasses()
            .that()
            .resideOutsideOfPackage("..suggest")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..suggest");

    @ArchTest
    static final ArchRule nothingKnowsTheFormats = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.claimtrail",
                    "io.claimtrail.annotation",
                    "..export",
                    "..factcheck",
                    "..feed",
                    "..imports",
                    "..schemaorg")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.claimtrail.annotation", "..export", "..factcheck", "..feed", "..imports", "..schemaorg");

    @ArchTest
    static final ArchRule domainKnowsNoAddresses = noClasses()
            .that()
            .resideInAnyPackage("..article", "..claim", "..evidence", "..speaker", "..trail")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..address");

    @ArchTest
    static final ArchRule foundationsKnowNoFeature = noClasses()
            .that()
            .resideInAnyPackage(
                    "..command",
                    "..contract",
                    "..date",
                    "..history",
                    "..http",
                    "..page",
                    "..problem",
                    "..replica",
                    "..storage",
                    "..text",
                    "..url")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    @ArchTest
    static final ArchRule valuesKnowNothingOfThisProject = noClasses()
            .that()
            .resideInAnyPackage("..date", "..text", "..url")
            .should()
            .dependOnClassesThat(resideInAPackage("io.claimtrail..")
                    .and(resideOutsideOfPackages("io.claimtrail.date", "io.claimtrail.text", "io.claimtrail.url")));

    @ArchTest
    static final ArchRule namesSayWhatAThingDoes = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Dto|DTO|Repository|Service)(\\$.*)?");

    @ArchTest
    static final ArchRule entitiesAreActiveRecords =
            classes().that().areAnnotatedWith(Entity.class).should().beAssignableTo(PanacheEntityBase.class);

    @ArchTest
    static final ArchRule resourcesAreNamedSo = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .haveSimpleNameNotEndingWith("Pages")
            .and()
            .haveSimpleNameNotEndingWith("Front")
            .should()
            .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule resourcesSpeakHttpOnly =
            noClasses().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(UnitOfWork.class);

    @ArchTest
    static final ArchRule transactionsBelongToNoResource = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notBeAnnotatedWith(UnitOfWork.class)
            .andShould()
            .notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule everyOperationSaysWhomItIsFor = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule writesRetry = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a unit of work starts again where another request got in between");

    @ArchTest
    static final ArchRule entitiesNeverReachJson = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notHaveRawReturnType(assignableTo(PanacheEntityBase.class));
}
