package readback.plain;

import readback.item.Response;

/** What a typed line comes to on a form. */
sealed interface Reply {
  /** An answer to the question. */
  record Given(Response response) implements Reply {}

  /** No answer yet; says kindly what is possible. */
  record Again(String kindly) implements Reply {}

  /** A part of an answer; the next form asks for the rest. */
  record Further(Form next) implements Reply {}
}
