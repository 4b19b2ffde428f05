package readback.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.article.Sentence;
import readback.item.Response;
import readback.item.Sheet;

/** A response in words, such as "2, Japan"; to be said after "You chose" or "The answer is". */
record InWords(Article article, Response response) implements Sheet.Visitor<String> {

  static String of(Sheet sheet, Response response, Article article) {
    return sheet.accept(new InWords(article, response));
  }

  @Override
  public String pickOne(Sheet.PickOne sheet) {
    return numbered(response.given(), sheet.options(), "; ");
  }

  @Override
  public String pickMany(Sheet.PickMany sheet) {
    List<String> given = new ArrayList<>(response.given());
    given.sort(Comparator.comparingInt(sheet.options()::indexOf));
    return given.isEmpty() ? "none" : numbered(given, sheet.options(), "; ");
  }

  @Override
  public String write(Sheet.Write sheet) {
    return String.join(" ", response.given());
  }

  @Override
  public String arrange(Sheet.Arrange sheet) {
    return numbered(response.given(), sheet.lines(), "; then ");
  }

  @Override
  public String pair(Sheet.Pair sheet) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < sheet.lefts().size(); i++) {
      String right = i < response.given().size() ? response.given().get(i) : "";
      pairs.add(sheet.lefts().get(i) + " with " + (right.isEmpty() ? "nothing" : right));
    }
    return String.join("; ", pairs);
  }

  @Override
  public String point(Sheet.Point sheet) {
    return response.given().stream().map(this::located).collect(Collectors.joining("; "));
  }

  private static String numbered(List<String> texts, List<String> among, String between) {
    return texts.stream()
        .map(text -> Numbered.told(text, among))
        .collect(Collectors.joining(between));
  }

  private String located(String words) {
    int number = 0;
    int paragraph = 0;
    for (Sentence sentence : article.sentences()) {
      number = sentence.paragraph() == paragraph ? number + 1 : 1;
      paragraph = sentence.paragraph();
      if (article.words(sentence.span()).equals(words)) {
        return "paragraph " + paragraph + ", sentence " + number + ", " + quoted(words);
      }
    }
    return quoted(words);
  }

  /** In quotes, unless it is a whole quotation already. */
  static String quoted(String words) {
    return words.matches("[\"“].*[\"”]") ? words : "“" + words + "”";
  }
}
