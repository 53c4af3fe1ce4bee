package io.whosecount.claims.claim;

/** Every rule that can speak in the trace, by name, with what it goes by. */
public enum Rule {
  /** A number in digits or words. */
  NUMBER("number"),
  /** A number with two ends. */
  RANGE("range"),
  /** A hedge before or behind the number loosens it. */
  HEDGE_BY_NUMBER("hedge-by-number"),
  /** The noun of the number's phrase says what is counted. */
  NOUN_OF_PHRASE("noun-of-phrase"),
  /** What is counted is understood from the deed, the setting or the number before. */
  ITEM_UNDERSTOOD("item-understood"),
  /** A noun of loss heads the phrase: "834 casualties". */
  DEED_HEADS_PHRASE("deed-heads-phrase"),
  /** The phrase is the verb's object: "killing four people". */
  VERB_BEFORE_PHRASE("verb-before-phrase"),
  /** The phrase is the verb's subject: "four people were killed". */
  VERB_BEHIND_PHRASE("verb-behind-phrase"),
  /** A verb governs a list: "lost 960 troops and 51 guns". */
  VERB_GOVERNS_LIST("verb-governs-list"),
  /** A noun of loss leads to the number: "losses now exceed 800,000". */
  NOUN_OF_LOSS_LEADS("noun-of-loss-leads"),
  /** A lead-in stands above a list: "The enemy lost:". */
  LEAD_IN_GOVERNS_BLOCK("lead-in-governs-block"),
  /** The number goes on counting what the one before counted: "bringing the total to 900". */
  NUMBER_BEFORE_SAYS("number-before-says"),
  /** Of "43 out of 61" the whole is what was launched. */
  WHOLE_WAS_LAUNCHED("whole-was-launched"),
  /** "according to X". */
  CUE_BEFORE_CLAIMANT("cue-before-claimant"),
  /** "X said, citing Y": Y. */
  CITED_SOURCE("cited-source"),
  /** "X said". */
  CLAIMANT_BEFORE_CUE("claimant-before-cue"),
  /** "..., said X". */
  INVERTED_CUE("inverted-cue"),
  /** A well-known body stands near a saying word. */
  BODY_NEAR_CUE("body-near-cue"),
  /** A headline "X: ...". */
  CLAIMANT_COLON("claimant-colon"),
  /** The sentence before names who speaks. */
  CARRIED_FROM_SENTENCE_BEFORE("carried-from-sentence-before"),
  /** The sentence that closes the quotation names who speaks. */
  CARRIED_FROM_SENTENCE_BEHIND("carried-from-sentence-behind"),
  /** The same body speaks before and behind. */
  BETWEEN_TWO_OF_ONE_VOICE("between-two-of-one-voice"),
  /** The block above, or the lead-in, names who speaks. */
  CARRIED_FROM_BLOCK_ABOVE("carried-from-block-above"),
  /** A label before the paragraph names who speaks: "COL. HARTWELL: ...". */
  SPEAKER_LABEL("speaker-label"),
  /** The page is the own page of a body. */
  ISSUER_OF_THE_PAGE("issuer-of-the-page"),
  /** Nobody is named: the outlet speaks. */
  OWN_VOICE("own-voice"),
  /** "43 Russian drones". */
  PARTY_IN_PHRASE("party-in-phrase"),
  /** "20 generals of the Russian army". */
  PARTY_BEHIND_PHRASE("party-behind-phrase"),
  /** "Russian losses", "losses of Russia". */
  PARTY_OF_LOSS("party-of-loss"),
  /** Who lost, suffered or launched is the subject. */
  SUBJECT_OF_VERB("subject-of-verb"),
  /** "The army lost 12 men": of the state that fights the movement that is named. */
  ARMY_OF_THE_STATE("army-of-the-state"),
  /** A party stands before the noun of loss. */
  PARTY_BEFORE_LOSS("party-before-loss"),
  /** Who shoots down hits the other side. */
  OPPONENT_OF_AGENT("opponent-of-agent"),
  /** "the enemy" is the opponent of the one who speaks. */
  ENEMY_OF_CLAIMANT("enemy-of-claimant"),
  /** What is neutralised is the opponent's. */
  ENEMY_BY_DEED("enemy-by-deed"),
  /** "they lost": the party that the sentence before ended on. */
  PRONOUN_OF_PARTY("pronoun-of-party"),
  /** An official who names no other speaks of his own troops. */
  OWN_TROOPS_OF_CLAIMANT("own-troops-of-claimant"),
  /** The number before in the list is of the same side. */
  SAME_LIST("same-list"),
  /** People are those of the place that the sentence names. */
  SCENE_OF_SENTENCE("scene-of-sentence"),
  /** People whom a local authority counts are those of its place. */
  SCENE_OF_CLAIMANT("scene-of-claimant"),
  /** People are those of the place that the document is about. */
  SCENE_OF_DOCUMENT("scene-of-document"),
  /** "in Ukraine". */
  LOCATED_IN_PARTY("located-in-party"),
  /** The weapons that were launched are those that were shot down. */
  LAUNCHER_BEFORE("launcher-before"),
  /** Who reports interceptions reports the other side's weapons. */
  OPPONENT_OF_CLAIMANT("opponent-of-claimant"),
  /** What is launched at one side is its opponent's. */
  OPPONENT_OF_TARGET("opponent-of-target"),
  /** The sentence before names the party. */
  PARTY_IN_SENTENCE_BEFORE("party-in-sentence-before"),
  /** "(+8)" is of the day. */
  INCREMENT_IS_OF_THE_DAY("increment-is-of-the-day"),
  /** "in the past 24 hours", "since the war began". */
  PERIOD_PHRASE("period-phrase"),
  /** "since Saturday", "since September": a stretch up to the saying. */
  SINCE_DATE("since-date"),
  /** "since the war began", "since 7 October": a total of the war. */
  SINCE_WAR_BEGAN("since-war-began"),
  /** "as of January 2025", "by 4 May": a total up to then. */
  CUT_OFF_DATE("cut-off-date"),
  /** "earlier this month a strike killed 22": one blow in a stretch. */
  BLOW_IN_A_STRETCH("blow-in-a-stretch"),
  /** "on Monday", "on 12 January". */
  DATED_EVENT("dated-event"),
  /** "in 2024", "in January". */
  NAMED_STRETCH("named-stretch"),
  /** "between 1 and 9 May", "in the past three days". */
  STRETCH_WITH_TWO_ENDS("stretch-with-two-ends"),
  /** "in the 2006 war", "in 1982": a happening long over, which its year dates. */
  NAMED_PAST_EVENT("named-past-event"),
  /** "a day earlier", "the next day": it counts from a day told before. */
  FROM_A_DAY_TOLD("from-a-day-told"),
  /** Words of time at the end of a list cover it. */
  PERIOD_OF_THE_LIST("period-of-the-list"),
  /** The number before in the sentence tells the time. */
  PERIOD_OF_NUMBER_BEFORE("period-of-number-before"),
  /** A sentence without words of time goes on with the one before. */
  PERIOD_OF_SENTENCE_BEFORE("period-of-sentence-before"),
  /** A list of totals goes on: "losses also include". */
  SERIES_GOES_ON("series-goes-on"),
  /** "the death toll rose to 12": what a running count has reached. */
  RUNNING_TOLL("running-toll"),
  /** "the war has killed 35,000", "in two years of war". */
  TOLL_OF_THE_WAR("toll-of-the-war"),
  /** The toll of a disaster goes on being that of the event, as of the day of the count. */
  TOLL_OF_THE_DISASTER("toll-of-the-disaster"),
  /** An undated total is of the war so far. */
  WHOLE_WAR_BY_KIND("whole-war-by-kind"),
  /** "7,974 guns, 913 rocket launchers, 602 air defences": a list of what a war has taken. */
  LIST_OF_THE_WAR("list-of-the-war"),
  /** "Those attacks have killed 76": the time of the attacks that the sentence before counts. */
  TIME_OF_THOSE_ATTACKS("time-of-those-attacks"),
  /** "This week alone ...": the stretch that opens the sentence before goes on. */
  STRETCH_GOES_ON("stretch-goes-on"),
  /** "died in the battle for Goma": one event. */
  NAMED_BATTLE("named-battle"),
  /** "over the same period". */
  OF_THE_SAME_TIME("of-the-same-time"),
  /** The week of a report is that of all its losses. */
  STRETCH_OF_THE_REPORT("stretch-of-the-report"),
  /** "On the other side 22 have been killed", behind a total: a total too. */
  TOTAL_OF_THE_OTHER_SIDE("total-of-the-other-side"),
  /** "have died" without an occasion is so far. */
  PERFECT_TELLS_SO_FAR("perfect-tells-so-far"),
  /** Launches and interceptions are of the day. */
  DAY_BY_KIND("day-by-kind"),
  /** A date near by is that of the event. */
  DATE_OF_THE_EVENT("date-of-the-event"),
  /** A text about one attack tells its day elsewhere: "Thursday's assault". */
  DAY_OF_THE_ATTACK("day-of-the-attack"),
  /** Nothing is told: one event, on the day of the report. */
  EVENT_BY_DEFAULT("event-by-default"),
  /** "in Sumy": the number is of that place, no total of the side. */
  PLACE_OF_SENTENCE("place-of-sentence"),
  /** A governor counts in the own region. */
  PLACE_OF_CLAIMANT("place-of-claimant"),
  /** "The Zapad Group of Forces": the losses below are those in its sector. */
  GROUP_OF_FORCES("group-of-forces"),
  /** "could not be independently verified". */
  UNVERIFIED_BY_OUTLET("unverified-by-outlet"),
  /** "including 150,000 deaths". */
  PART_OF_NUMBER_BEFORE("part-of-number-before"),
  /** The number counts no loss. */
  EXCLUSION("exclusion"),
  /** The document tells of no war and no disaster: its losses are of another kind. */
  NO_SCENE("no-scene"),
  /** No word says that anything was lost. */
  NO_LOSS("no-loss"),
  /** The text does not say what is counted. */
  NO_ITEM("no-item"),
  /** What is told cannot befall what is counted. */
  NO_OUTCOME("no-outcome");

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  /** The name in the trace. */
  public String id() {
    return id;
  }

  /** Whether it refuses a number. */
  public boolean refuses() {
    return compareTo(EXCLUSION) >= 0;
  }
}
