package readback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which package may know which: the table of the design, held by the build. */
class ArrowsTest {
  private static final Map<String, String> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("text", "");
    MAY_USE.put("article", "");
    MAY_USE.put("item", "article");
    MAY_USE.put("bank", "item article text");
    MAY_USE.put("flaw", "item article");
    MAY_USE.put("quiz", "item article");
    MAY_USE.put("attempt", "quiz item article");
    MAY_USE.put("screen", "quiz item article attempt bank flaw text");
    MAY_USE.put("plain", "quiz item article attempt bank flaw screen text");
    MAY_USE.put("terminal", "screen text");
    MAY_USE.put("exchange", "bank item article");
    MAY_USE.put("generate", "article item bank flaw");
    MAY_USE.put(
        "command",
        "text article item bank flaw quiz attempt screen plain terminal exchange generate");
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("readback");

  @Test
  void packagesUseOnlyWhatTheDesignAllows() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : MAY_USE.keySet()) {
      layers = layers.optionalLayer(name).definedBy("readback." + name + "..");
    }
    for (Map.Entry<String, String> rule : MAY_USE.entrySet()) {
      String[] allowed =
          Arrays.stream(rule.getValue().split(" "))
              .filter(s -> !s.isEmpty())
              .toArray(String[]::new);
      layers =
          allowed.length == 0
              ? layers.whereLayer(rule.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(rule.getKey()).mayOnlyAccessLayers(allowed);
    }
    layers.check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheTable() {
    classes()
        .should()
        .resideInAnyPackage(
            MAY_USE.keySet().stream().map(name -> "readback." + name + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void onlyTheTerminalSeesLanterna() {
    noClasses()
        .that()
        .resideOutsideOfPackage("readback.terminal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.googlecode.lanterna..")
        .check(CLASSES);
  }

  @Test
  void onlyTheGeneratorSeesTheLanguageLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("readback.generate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("opennlp..", "net.sf.extjwnl..")
        .check(CLASSES);
  }
}
