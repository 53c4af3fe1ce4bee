package io.whosecount.figures.representation;

import static io.whosecount.figures.form.Table.Column.number;
import static io.whosecount.figures.form.Table.Column.words;

import io.whosecount.figures.form.Listed;
import io.whosecount.figures.form.Paged;
import io.whosecount.figures.form.Table;
import io.whosecount.figures.form.Table.Column;
import io.whosecount.figures.form.Tabular;
import io.whosecount.figures.query.JournalService;
import io.whosecount.figures.query.PageQuery;
import io.whosecount.ledger.ChangePage;
import io.whosecount.ledger.json.ChangeJson;
import io.whosecount.ledger.json.ChangeText;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the journal. */
@Schema(name = "Revisions")
public record RevisionsResponse(
    @Schema(description = "By recorded time, the earliest first.") List<ChangeJson> revisions,
    @Schema(description = "Whether there is more already, under `next`.") boolean more,
    @Schema(
            format = "date-time",
            description =
                "What was recorded from then on is not told yet: an earlier entry may still come."
                    + " Ask again later.")
        String until,
    @Schema(description = "The path to go on with, now or at any later time.") String next,
    RevisionsLinks links)
    implements Tabular, Listed, Paged {

  static final List<Column<ChangeJson>> COLUMNS =
      List.of(
          words("document", "#meta+document+id", ChangeJson::document),
          words("kind", "#status+change", ChangeJson::kind),
          words("sequencer", "#meta+sequencer", change -> change.revision().sequencer()),
          words("extractor", "#meta+extractor+version", change -> change.revision().extractor()),
          words("recorded", "#date+recorded", ChangeJson::recorded),
          number("withdrawn", "#meta+withdrawn+num", change -> (long) change.withdrawn().total()),
          number("added", "#meta+added+num", change -> (long) change.added().total()));

  @Override
  public Table asTable() {
    return Table.of(revisions, COLUMNS);
  }

  @Override
  public List<ChangeJson> asList() {
    return revisions;
  }

  /** Where to read on. */
  @Schema(name = "RevisionsLinks")
  public record RevisionsLinks(String self) {}

  /** The representation of {@code part}. */
  public static RevisionsResponse of(PageQuery query, JournalService.Part part) {
    ChangePage page = part.page();
    return new RevisionsResponse(
        page.entries().stream().map(ChangeText::toJson).toList(),
        page.more(),
        part.until().toString(),
        Links.page(Paths.REVISIONS, query, Optional.of(page.next())),
        new RevisionsLinks(Links.page(Paths.REVISIONS, query, query.cursor())));
  }
}
