package io.whosecount.claims.claim;

import io.whosecount.claims.mention.Mention.Office;
import io.whosecount.claims.mention.Mention.VoiceKind;
import io.whosecount.claims.text.WordSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Remembers in which words a document introduced those who speak, so that "the governor" finds
 * "regional governor Oleh Syniehubov" and "the official" finds "a hospital official".
 */
final class IntroducedVoices {
  /** How many of the voices heard last a short name may mean. */
  private static final int REACH = 40;

  /** Whoever holds an office is an official. */
  private static final String OFFICIAL = "official";

  /** Names of one rank's many offices begin alike: "commander", "commander-in-chief". */
  private static final String COMMAND = "commander";

  private static final Set<String> HEADS =
      WordSet.of(
          "chief", "head", "director", "leader", "boss", "commander", "minister", "secretary");

  private final Source source;
  private final Deque<Introduced> heard = new ArrayDeque<>();

  private record Introduced(
      Claimant claimant, Set<String> words, List<Office> offices, boolean titled) {
    boolean isPerson() {
      return titled || offices.stream().anyMatch(office -> office.entry().has("person"));
    }

    boolean holds(String office) {
      return offices.stream()
          .map(held -> held.entry().canonical())
          .anyMatch(held -> held.equals(office) || bothCommand(held, office));
    }

    /** "the intelligence chief" is "the head of military intelligence", "the doctor" is "Dr". */
    boolean isHeadOf(Set<String> words) {
      boolean doctor = words.contains("doctor") && words().contains("dr");
      return doctor
          || words.size() > 1
              && isPerson()
              && HEADS.stream().anyMatch(words::contains)
              && HEADS.stream().anyMatch(words()::contains)
              && words.stream().filter(word -> !HEADS.contains(word)).allMatch(words()::contains);
    }

    private static boolean bothCommand(String held, String office) {
      return held.startsWith(COMMAND) && office.startsWith(COMMAND);
    }
  }

  IntroducedVoices(Source source) {
    this.source = source;
  }

  /** Remembers that {@code phrase} named {@code claimant}. */
  void learn(ClaimantPhrase phrase, Claimant claimant) {
    List<Office> offices = source.mentions().within(Office.class, phrase.first(), phrase.end());
    boolean titled =
        IntStream.range(phrase.first(), phrase.end())
            .anyMatch(at -> source.isVoice(at, VoiceKind.TITLE));
    if (offices.isEmpty() && !titled) {
      return;
    }
    Set<String> words = new HashSet<>();
    for (int at = phrase.first(); at < phrase.end(); at++) {
      words.add(word(at));
    }
    heard.addFirst(new Introduced(claimant, words, offices, titled));
    if (heard.size() > REACH) {
      heard.removeLast();
    }
  }

  /** Whom "the governor" means: who was last introduced with that word, or with its like. */
  Optional<Claimant> person(Office office) {
    String head = head(office);
    return office.entry().has("person")
        ? heard.stream()
            .filter(voice -> voice.words().contains(head) || voice.isHeadOf(words(office)))
            .findFirst()
            .or(() -> alike(office, head))
            .map(Introduced::claimant)
        : Optional.empty();
  }

  /** Which body "the office" means: the last in whose name the word is. */
  Optional<Claimant> body(Office office) {
    String head = head(office);
    return heard.stream()
        .filter(voice -> !office.entry().has("person") && !voice.isPerson())
        .filter(voice -> voice.words().contains(head))
        .findFirst()
        .map(Introduced::claimant);
  }

  /** "the official" is whoever holds an office, "the general" an army's chief. */
  private Optional<Introduced> alike(Office office, String head) {
    String held = office.entry().canonical();
    return heard.stream()
        .filter(Introduced::isPerson)
        .filter(voice -> head.equals(OFFICIAL) || voice.holds(held))
        .findFirst();
  }

  private Set<String> words(Office office) {
    return IntStream.range(office.first(), office.end())
        .mapToObj(this::word)
        .collect(Collectors.toSet());
  }

  /** "defence" and "defense" are one word. */
  private String word(int at) {
    String key = source.token(at).key();
    return key.equals("defence") ? "defense" : key;
  }

  private String head(Office office) {
    return source.token(office.end() - 1).key();
  }
}
