package readback.generate.cast;

import readback.generate.table.Gender;

/**
 * Somebody or something that an article names.
 *
 * @param name the fullest name, as it stands in a sentence: "Kim Tae-woo", "the United States"
 * @param what what a question may call it: "country", "company", "organization"; empty for people
 */
public record Actor(Kind kind, String name, Gender gender, String what) {
  /** What is named. */
  public enum Kind {
    PERSON,
    BODY,
    COUNTRY,
    PLACE,
    /** People or a body that the article does not name: "experts", "the company". */
    GROUP,
    /** A name of which nothing more is known. */
    OTHER
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** The last word of a person's name, or the name itself: what else gives it away. */
  public String core() {
    String[] words = name.split(" ");
    return words[words.length - 1];
  }
}
