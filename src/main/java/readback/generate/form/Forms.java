package readback.generate.form;

import java.util.List;

/** All forms, the strongest first. */
public final class Forms {
  public static final List<Form> ALL =
      List.of(
          new WhoSaid(),
          new WhoSaysThat(),
          new WhoseWord(),
          new WhoTakesStance(),
          new WhichStatement(),
          new NotSaid(),
          new RoleToPerson(),
          new PersonToRole(),
          new MatchRoles(),
          new MatchViews(),
          new WhoIsPronoun(),
          new WhoDid(),
          new LocateIntent(),
          new WhatIsMeant(),
          new NameBlank(),
          new HowMany(),
          new IsItTrue(),
          new FindWord());

  private Forms() {}
}
