package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.words;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.whosecount.claims.lexicon.ClaimantKind;
import io.whosecount.claims.lexicon.Item;
import io.whosecount.claims.lexicon.Measure;
import io.whosecount.claims.lexicon.Outcome;
import io.whosecount.claims.lexicon.PeriodKind;
import io.whosecount.claims.lexicon.Qualifier;
import io.whosecount.claims.lexicon.Stance;
import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
import io.whosecount.ledger.json.ClaimJson.MeasureJson;
import io.whosecount.ledger.json.ClaimMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The closed lists of the contract. */
@Schema(name = "Measures")
public record MeasuresResponse(
    @Schema(description = "What can be counted.") List<ItemEntry> items,
    @Schema(description = "What can befall it.") List<ListedEntry> outcomes,
    @Schema(description = "How a number can be loosened.") List<ListedEntry> qualifiers,
    @Schema(description = "What kind of time a number can cover.") List<ListedEntry> periodKinds,
    @Schema(description = "How a claimant can stand to a number.") List<ListedEntry> stances,
    @Schema(description = "What kind of body can make a claim.") List<ListedEntry> claimantKinds,
    @Schema(description = "What somebody counts of the side asked for; null where none was.")
        @Nullable List<MeasureJson> recorded)
    implements Tabular, Listed {

  /**
   * A value of one of the lists, or a measure that is recorded.
   *
   * @param list which list it is of
   * @param item of a measure that is recorded; null of the closed lists
   * @param outcome likewise
   */
  @RegisterForReflection
  record Row(
      String list, String id, String label, @Nullable String item, @Nullable String outcome) {

    private static Row of(String list, String id, String label) {
      return new Row(list, id, label, null, null);
    }

    private static Row of(MeasureJson measure, String item) {
      return new Row(
          "recorded",
          measure.item() + "/" + measure.outcome(),
          item + ", " + Labels.of(measure.outcome()).toLowerCase(Locale.ROOT),
          measure.item(),
          measure.outcome());
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          words("list", "#meta+list", Row::list),
          words("id", "#meta+code", Row::id),
          words("label", "#meta+label", Row::label),
          words("item", "#item+code", Row::item),
          words("outcome", "#impact+code", Row::outcome));

  @Override
  public Table asTable() {
    return Table.of(asList(), COLUMNS);
  }

  @Override
  public List<Row> asList() {
    List<Row> rows = new ArrayList<>();
    items.forEach(item -> rows.add(Row.of("items", item.id(), item.label())));
    rows.addAll(rows("outcomes", outcomes));
    rows.addAll(rows("qualifiers", qualifiers));
    rows.addAll(rows("periodKinds", periodKinds));
    rows.addAll(rows("stances", stances));
    rows.addAll(rows("claimantKinds", claimantKinds));
    Optional.ofNullable(recorded).stream()
        .flatMap(List::stream)
        .map(measure -> Row.of(measure, label(measure.item())))
        .forEach(rows::add);
    return rows;
  }

  private String label(String item) {
    return items.stream()
        .filter(entry -> entry.id().equals(item))
        .map(ItemEntry::label)
        .findFirst()
        .orElse(item);
  }

  private static List<Row> rows(String list, List<ListedEntry> entries) {
    return entries.stream().map(entry -> Row.of(list, entry.id(), entry.label())).toList();
  }

  /** Something that can be counted. */
  @Schema(name = "ItemEntry")
  public record ItemEntry(
      String id,
      String label,
      @Schema(description = "Whether it counts people rather than materiel.") boolean people) {}

  /** A value of a closed list. */
  @Schema(name = "ListedEntry")
  public record ListedEntry(String id, String label) {}

  /** All of them, and the measures of one side where one was asked for. */
  public static MeasuresResponse of(Optional<List<Measure>> recorded) {
    return new MeasuresResponse(
        Arrays.stream(Item.values())
            .map(item -> new ItemEntry(item.id(), item.label(), item.isPeople()))
            .toList(),
        entries(Outcome.values(), Outcome::id),
        entries(Qualifier.values(), Qualifier::id),
        entries(PeriodKind.values(), PeriodKind::id),
        entries(Stance.values(), Stance::id),
        entries(ClaimantKind.values(), ClaimantKind::id),
        recorded.map(MeasuresResponse::measures).orElse(null));
  }

  private static List<MeasureJson> measures(List<Measure> measures) {
    return measures.stream().map(ClaimMapping::toJson).toList();
  }

  private static <T> List<ListedEntry> entries(T[] values, Function<T, String> id) {
    return Arrays.stream(values)
        .map(id)
        .map(listed -> new ListedEntry(listed, Labels.of(listed)))
        .toList();
  }
}
