package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Locate;
import readback.item.Match;
import readback.item.Multiple;
import readback.item.Order;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.pane.Para;

/** A question with all that its author wrote, in paragraphs: a printer's proof, to be corrected. */
final class Proof implements Item.Visitor<List<Para>> {
  private static final String RIGHT = "✓ ";
  private static final String NONE = "  ";

  private Proof() {}

  static List<Para> of(Item item, Article article) {
    List<Para> paras = new ArrayList<>();
    paras.add(Para.of(item.stem(), Ink.TITLE));
    paras.add(Para.BLANK);
    paras.addAll(item.accept(new Proof()));
    item.about()
        .rationale()
        .ifPresent(
            why -> {
              paras.add(Para.BLANK);
              paras.add(Para.of(why, Ink.TEXT).barred(NONE, Ink.TEXT));
            });
    addNotes(paras, Checks.of(item, article, Optional.empty()));
    return paras;
  }

  private static void addNotes(List<Para> paras, List<Checks.Note> notes) {
    for (Checks.Note note : notes) {
      paras.add(Para.BLANK);
      paras.add(CheckParas.of(note));
    }
  }

  private static Para right(String text) {
    return Para.of(text, Ink.RIGHT).led(new Run(RIGHT, Ink.RIGHT));
  }

  private static List<Para> rights(List<String> texts) {
    return texts.stream().map(Proof::right).toList();
  }

  private static void addDistractors(List<Para> paras, List<Distractor> distractors) {
    for (Distractor distractor : distractors) {
      String because = distractor.because().map(why -> "  " + why).orElse("");
      paras.add(
          Para.of(List.of(new Run(distractor.text(), Ink.TEXT), new Run(because, Ink.FAINT)))
              .led(new Run(NONE, Ink.TEXT)));
    }
  }

  @Override
  public List<Para> choice(Choice item) {
    List<Para> paras = new ArrayList<>(List.of(right(item.answer())));
    addDistractors(paras, item.distractors());
    return paras;
  }

  @Override
  public List<Para> multiple(Multiple item) {
    List<Para> paras = new ArrayList<>(rights(item.answers()));
    addDistractors(paras, item.distractors());
    return paras;
  }

  @Override
  public List<Para> trueFalse(TrueFalse item) {
    return List.of(right(item.answer().label()));
  }

  @Override
  public List<Para> shortAnswer(ShortAnswer item) {
    return rights(item.answers());
  }

  @Override
  public List<Para> order(Order item) {
    List<Para> paras = new ArrayList<>();
    for (int i = 0; i < item.sequence().size(); i++) {
      paras.add(Para.of(item.sequence().get(i), Ink.RIGHT).led(new Run(i + 1 + "  ", Ink.KEY)));
    }
    return paras;
  }

  @Override
  public List<Para> match(Match item) {
    List<Para> paras = new ArrayList<>();
    item.pairs()
        .forEach(
            (left, right) ->
                paras.add(
                    Para.of(List.of(new Run(left + " → ", Ink.TEXT), new Run(right, Ink.RIGHT)))
                        .led(new Run(RIGHT, Ink.RIGHT))));
    addDistractors(paras, item.distractors());
    return paras;
  }

  @Override
  public List<Para> locate(Locate item) {
    return rights(item.sentences());
  }
}
