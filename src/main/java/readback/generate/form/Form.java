package readback.generate.form;

import java.util.List;

/** A form of question. */
public interface Form {
  /** Its name in ids and explanations: "who-said". */
  String name();

  /** Every item of this form that the material bears, in the order of the article. */
  List<Candidate> candidates(Material material);
}
