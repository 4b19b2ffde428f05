package readback.screen.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.article.Span;
import readback.screen.author.Marker.Grip;

class MarkerTest {
  private static final Article CATS =
      Article.of(
          "cats.txt",
          "Cats\n\nCats sleep all day. They hunt at dawn.\n\nDogs bark.\nCats sleep in the sun too.\n");

  @Test
  void theCursorGoesFromSentenceToSentenceAndFromParagraphToParagraph() {
    Marker marker = Marker.on(CATS, List.of());
    assertEquals(List.of("Cats sleep all day."), words(marker));
    assertEquals(List.of("They hunt at dawn."), words(marker.moved(1)));
    assertEquals(List.of("Dogs bark."), words(marker.toParagraph(1)));
    assertEquals(List.of("Cats sleep all day."), words(marker.toParagraph(1).toParagraph(-1)));
    assertEquals(List.of("Cats sleep in the sun too."), words(marker.moved(99)));
  }

  @Test
  void itIsExtendedOverSentencesEitherWay() {
    Marker marker = Marker.on(CATS, List.of()).moved(1);
    assertEquals(List.of("Cats sleep all day. They hunt at dawn."), words(marker.extended(-1)));
    assertEquals(List.of("They hunt at dawn."), words(marker.extended(-1).extended(1)));
  }

  @Test
  void itIsNarrowedToAPhraseWordByWord() {
    Marker marker = Marker.on(CATS, List.of()).moved(1).gripping(Grip.FIRST_WORD).byWords(1);
    assertEquals(List.of("hunt at dawn."), words(marker));
    assertEquals(List.of("hunt at"), words(marker.gripping(Grip.LAST_WORD).byWords(-1)));
    assertEquals(List.of("They hunt at dawn."), words(marker.byWords(-5)));
    assertEquals(List.of("dawn."), words(marker.byWords(9)));
  }

  @Test
  void wordsThatStandEarlierTooAreQuotedWithTheirSentence() {
    Marker marker = Marker.on(CATS, List.of()).moved(3).gripping(Grip.LAST_WORD).byWords(-4);
    assertEquals("Cats sleep", CATS.words(marker.span()));
    assertEquals(List.of("Cats sleep in the sun too."), words(marker));
  }

  @Test
  void severalPlacesAreMarkedAndUnmarked() {
    Marker marker = Marker.on(CATS, List.of()).moved(2).toggled().moved(-1).toggled().moved(-1);
    assertEquals(List.of("They hunt at dawn.", "Dogs bark."), words(marker));
    assertEquals(List.of("They hunt at dawn."), words(marker.moved(2).toggled()));
  }

  @Test
  void aClickPointsAtASentenceOrAtTheWordThatIsGripped() {
    int at = CATS.text().indexOf("hunt") + 1;
    Marker marker = Marker.on(CATS, List.of()).pointedAt(at);
    assertEquals(List.of("They hunt at dawn."), words(marker));
    assertEquals(List.of("hunt at dawn."), words(marker.gripping(Grip.FIRST_WORD).pointedAt(at)));
    assertEquals(List.of("They hunt"), words(marker.gripping(Grip.LAST_WORD).pointedAt(at)));
  }

  @Test
  void itBeginsWithWhatWasMarkedBefore() {
    List<Span> before = List.of(CATS.find("hunt at").orElseThrow());
    assertEquals(List.of("hunt at"), words(Marker.on(CATS, before)));
  }

  private static List<String> words(Marker marker) {
    return marker.evidence().stream().map(CATS::words).toList();
  }
}
