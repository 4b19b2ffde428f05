package readback.plain;

import readback.item.Response;

/** What a reader decides about the question before them. */
sealed interface Act {
  /** To answer it. */
  record Answer(Response response) implements Act {}

  /** To write a note on it. */
  record Flag(String note) implements Act {}

  /** To leave it as it is. */
  enum Move implements Act {
    ONWARD,
    SKIP,
    BACK,
    LEAVE
  }
}
