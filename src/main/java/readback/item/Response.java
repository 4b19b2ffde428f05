package readback.item;

import java.util.List;

/**
 * What a reader answered, as texts, so that it means the same when options are reordered: the
 * options chosen, the words typed, the lines as arranged, the right side for each left one (""
 * where none was chosen), or the sentence pointed at.
 */
public record Response(List<String> given) {
  public Response {
    given = List.copyOf(given);
  }

  public static Response of(String... given) {
    return new Response(List.of(given));
  }
}
