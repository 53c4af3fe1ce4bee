package io.whosecount.claims.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What kind of body makes a claim: the closed list of the contract. */
public enum ClaimantKind {
  /** A ministry, an army, an office or an official of a state or territory. */
  GOVERNMENT("government"),
  /** A non-state party to the conflict. */
  PARTY("party"),
  /** A body of several states, such as the United Nations. */
  INTERNATIONAL("international"),
  /** A monitor, charity, company or think tank. */
  ORGANISATION("organisation"),
  /** A newspaper, agency or broadcaster, also about itself. */
  OUTLET("outlet"),
  /** A named person without an office. */
  PERSON("person"),
  /** Unnamed people, such as residents or witnesses. */
  GROUP("group"),
  /** Nobody is named. */
  UNATTRIBUTED("unattributed");

  private static final Map<String, ClaimantKind> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(ClaimantKind::id, Function.identity()));

  private final String id;

  ClaimantKind(String id) {
    this.id = id;
  }

  /** The name in the contract. */
  public String id() {
    return id;
  }

  /** The value of that name, if there is one. */
  public static Optional<ClaimantKind> ofId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
