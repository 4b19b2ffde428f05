package readback.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Paragraph;
import readback.item.Response;

/** A sentence to point at: the number of its paragraph, then its own within that. */
record PointForm(Article article) implements Form {
  @Override
  public List<String> lines() {
    return List.of();
  }

  @Override
  public String prompt() {
    return "The paragraph it is in, 1 to "
        + article.paragraphs().size()
        + " (t reads the article out)";
  }

  @Override
  public Reply read(String line) {
    String[] parts = line.strip().split("[\\s,.]+", 2);
    Optional<Integer> paragraph = Numbered.one(parts[0], article.paragraphs().size());
    if (paragraph.isEmpty()) {
      return new Reply.Again(hint());
    }
    List<String> sentences = sentences(paragraph.get());
    if (sentences.isEmpty()) {
      return new Reply.Again("Paragraph " + parts[0] + " is a heading. " + hint());
    }
    Form inside = new SentenceForm(this, paragraph.get(), sentences);
    if (sentences.size() == 1) {
      return inside.read("1");
    }
    return parts.length == 2 ? inside.read(parts[1]) : new Reply.Further(inside);
  }

  private List<String> sentences(int number) {
    Paragraph paragraph = article.paragraphs().get(number - 1);
    return paragraph.sentences().stream().map(sentence -> article.words(sentence.span())).toList();
  }

  private String hint() {
    return "Type the number of a paragraph from 1 to "
        + article.paragraphs().size()
        + ", with that of the sentence behind it if you know it, or ? for help.";
  }

  /** One of the sentences of a paragraph. */
  private record SentenceForm(Form outer, int paragraph, List<String> sentences) implements Form {
    @Override
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add("Paragraph " + paragraph + " has " + sentences.size() + " sentences.");
      lines.addAll(Numbered.lines(sentences));
      return lines;
    }

    @Override
    public String prompt() {
      return "The sentence, 1 to " + sentences.size() + ", or 0 for another paragraph";
    }

    @Override
    public Reply read(String line) {
      if (line.strip().equals("0")) {
        return new Reply.Further(outer);
      }
      return Numbered.one(line, sentences.size())
          .<Reply>map(number -> new Reply.Given(Response.of(sentences.get(number - 1))))
          .orElseGet(() -> new Reply.Again(hint()));
    }

    private String hint() {
      return "Type a number from 1 to " + sentences.size() + ", or ? for help.";
    }
  }
}
