package io.whosecount.claims.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.claims.lexicon.ListFile.Row;
import io.whosecount.claims.mention.Mention.FunctionKind;
import io.whosecount.claims.mention.Mention.PartyForm;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every word list keeps to, so that it diffs well and no row is lost in silence. */
@Timeout(30)
class LexiconFormatTest {
  private static final Inflection INFLECTION = new Inflection(Rows.read("irregular"));
  private static final Set<String> PERIODS =
      Set.of("day", "yesterday", "week", "weekend", "month", "year", "cumulative");

  private static final Map<String, Predicate<String>> CLOSED =
      Map.ofEntries(
          list("sidewords", id -> SideWord.ofId(id).isPresent()),
          list("cues", id -> Stance.ofId(id).isPresent()),
          list("deeds", id -> Deed.ofId(id).isPresent()),
          list("functions", id -> names(FunctionKind.values()).contains(id)),
          list("hedges", id -> Qualifier.ofId(id).isPresent()),
          list("items", id -> Item.ofId(id).isPresent()),
          list("periods", PERIODS::contains),
          list("parties", id -> new Side(id, id).id().equals(id)),
          list("events", id -> EventKind.ofId(id).isPresent()),
          list("gazetteer", id -> id.matches("[A-Z]{2}")),
          list("places", id -> id.matches("[A-Z]{2}")),
          list("states", id -> id.matches("[A-Z]{2}")));

  private static Map.Entry<String, Predicate<String>> list(String name, Predicate<String> known) {
    return Map.entry(name, known);
  }

  static Stream<ListFile> lists() {
    return ListFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void opensWithItsPurposeEncodingAndColumns(ListFile list) {
    assertThat(list.header()).hasSize(3);
    assertThat(list.header().getFirst()).matches("# [A-Z].*\\..*");
    assertThat(String.join("\n", list.header())).contains("UTF-8", "tab-separated");
    assertThat(list.header().getLast()).startsWith("# columns: canonical").contains("surface");
    assertThat(list.rows()).isNotEmpty();
    assertThat(list.text()).endsWith("\n").doesNotContain("\r", "\n\n", "\uFEFF");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasTwoToFourColumnsWithPlainSurfaces(ListFile list) {
    assertNone(
        list.rows(),
        row ->
            row.cells().size() < 2
                || row.cells().size() > 4
                || row.cells().getLast().isEmpty()
                || row.cells().stream().anyMatch(cell -> !cell.equals(cell.strip())));
    assertNone(
        list.rows(),
        row ->
            row.canonical().isEmpty()
                || row.surface().isEmpty()
                || !row.surface().equals(row.surface().toLowerCase(Locale.ROOT))
                || !Normalizer.isNormalized(row.surface(), Normalizer.Form.NFC)
                || row.surface().contains("  "));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void isSortedWithoutDuplicates(ListFile list) {
    Comparator<Row> order = Comparator.comparing(Row::canonical).thenComparing(Row::surface);
    List<Row> misplaced = new ArrayList<>();
    for (int i = 1; i < list.rows().size(); i++) {
      if (order.compare(list.rows().get(i - 1), list.rows().get(i)) >= 0) {
        misplaced.add(list.rows().get(i));
      }
    }
    assertNone(misplaced, row -> true);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void usesOnlyTheFlagsThatItsHeaderDeclares(ListFile list) {
    String columns = list.header().getLast();
    assertNone(
        list.rows(),
        row ->
            !row.flags().stream()
                .allMatch(flag -> Pattern.compile("\\b" + flag + "\\b").matcher(columns).find()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void knowsTheCanonicalsOfItsClosedList(ListFile list) {
    assertNone(
        list.rows(), row -> !CLOSED.getOrDefault(list.name(), id -> true).test(row.canonical()));
  }

  /** The trie keeps the first row of a surface: without this check the second is dead. */
  @ParameterizedTest
  @MethodSource("lists")
  void noFormStandsInTwoRowsUnlessAllAreAmbiguous(ListFile list) {
    if (list.name().equals("irregular")) {
      return;
    }
    Map<String, List<Entry>> byForm = new LinkedHashMap<>();
    for (Entry entry : Rows.read(list.name())) {
      WordList.forms(entry, INFLECTION)
          .keySet()
          .forEach(form -> byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(entry));
    }
    byForm.values().removeIf(rows -> rows.size() == 1 || isAmbiguous(rows));
    assertThat(byForm).as("forms of %s.tsv in two rows", list).isEmpty();
  }

  private static boolean isAmbiguous(List<Entry> rows) {
    return rows.stream().allMatch(row -> row.has("ambiguous"));
  }

  @Test
  void aPartyRowSaysMoreThanTheRowOfItsState() {
    Set<List<String>> states =
        ListFile.read("states").rows().stream()
            .map(row -> row.cells().subList(0, 3))
            .collect(Collectors.toSet());
    assertNone(ListFile.read("parties").rows(), row -> states.contains(row.cells().subList(0, 3)));
  }

  @Test
  void aSideHasOneLabelInAllLists() {
    Map<String, Set<String>> labels =
        Stream.of("states", "parties")
            .flatMap(name -> ListFile.read(name).rows().stream())
            .collect(
                groupingBy(
                    Row::canonical,
                    Collectors.mapping(row -> row.cells().get(3), Collectors.toSet())));
    labels.values().removeIf(names -> names.size() == 1);
    assertThat(labels).isEmpty();
    assertNone(
        ListFile.read("parties").rows(),
        row -> row.flags().stream().filter(names(PartyForm.values())::contains).count() != 1);
  }

  @Test
  void aPlaceLiesWhereAStateIs() {
    Set<String> states =
        ListFile.read("states").rows().stream().map(Row::canonical).collect(Collectors.toSet());
    assertNone(ListFile.read("places").rows(), row -> !states.contains(row.canonical()));
  }

  @Test
  void aClaimantHasOneNameAndOneKind() {
    Map<String, Set<List<String>>> names = new HashMap<>();
    for (Row row : ListFile.read("claimants").rows()) {
      String kind = row.cells().get(2).replace(",common", "").replace(",leader", "");
      assertThat(ClaimantKind.ofId(kind)).as(row.toString()).isPresent();
      names
          .computeIfAbsent(row.canonical(), key -> new HashSet<>())
          .add(List.of(kind, row.cells().get(3)));
    }
    names.values().removeIf(set -> set.size() == 1);
    assertThat(names).isEmpty();
  }

  @Test
  void anIrregularFormBelongsToAWordOfSomeListAndIsNotTheRegularOne() {
    Set<String> made =
        Reader.LEXICON.lists().stream()
            .flatMap(list -> list.entries().stream())
            .flatMap(entry -> WordList.forms(entry, INFLECTION).keySet().stream())
            .flatMap(surface -> Arrays.stream(surface.split("[ /-]")))
            .collect(Collectors.toSet());
    List<Row> rows = ListFile.read("irregular").rows();
    assertNone(rows, row -> !made.contains(row.surface()));
    Inflection regular = new Inflection(List.of());
    Map<List<String>, Long> twins =
        rows.stream()
            .collect(
                groupingBy(
                    row -> List.of(row.canonical(), row.cells().get(2)), Collectors.counting()));
    Function<Row, Map<String, Form>> forms =
        row ->
            row.flags().contains("plural")
                ? regular.noun(row.canonical())
                : regular.verb(row.canonical());
    assertNone(
        rows,
        row ->
            twins.getOrDefault(List.of(row.canonical(), row.cells().get(2)), 0L) == 1
                && forms.apply(row).get(row.surface())
                    == Form.valueOf(row.cells().get(2).toUpperCase(Locale.ROOT)));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static void assertNone(List<Row> rows, Predicate<Row> bad) {
    List<Row> found = rows.stream().filter(bad).toList();
    assertThat(found)
        .withFailMessage(
            () ->
                "wrong rows:\n  " + String.join("\n  ", found.stream().map(Row::toString).toList()))
        .isEmpty();
  }
}
