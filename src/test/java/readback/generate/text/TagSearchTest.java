package readback.generate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.article.Sentence;

/** Our search finds what the library's own finds when it is not let remember. */
class TagSearchTest {
  private static final Path FOLDER = Path.of("src/test/resources/generate");

  @Test
  void everySentenceGetsTheLikeliestTags() throws IOException {
    POSModel model = Tagger.model();
    BeamSearch theirs = new BeamSearch(3, model.getArtifact("pos.model"));
    POSContextGenerator contexts = model.getFactory().getPOSContextGenerator();
    TagSearch ours = new TagSearch(model);
    int count = 0;
    for (Path file : texts()) {
      Article article = Article.of("x.txt", Files.readString(file));
      for (Sentence sentence : article.sentences()) {
        String[] words =
            Tokenizer.pieces(article.text(), sentence.span()).stream()
                .map(Tokenizer.Piece::text)
                .toArray(String[]::new);
        // A copy of the words is a new sentence to it.
        Sequence best =
            theirs.bestSequence(
                words,
                null,
                (i, all, tags, more) -> contexts.getContext(i, all.clone(), tags, more),
                (i, all, tags, tag) -> true);
        assertEquals(best.getOutcomes(), List.of(ours.tags(words)), String.join(" ", words));
        count++;
      }
    }
    assertTrue(count > 100, "only " + count + " sentences");
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).toList();
    }
  }
}
