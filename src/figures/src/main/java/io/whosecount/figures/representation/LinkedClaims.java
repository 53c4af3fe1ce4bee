package io.whosecount.figures.representation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.whosecount.figures.form.Linking;
import io.whosecount.figures.representation.FiguresResponse.CitationJson;
import io.whosecount.figures.representation.FiguresResponse.FigureJson;
import io.whosecount.figures.representation.FiguresResponse.VoiceJson;
import io.whosecount.figures.representation.ListedClaim.SourceJson;
import io.whosecount.ledger.json.ClaimJson;
import io.whosecount.ledger.json.ClaimJson.QuoteJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Claims as JSON-LD: {@code schema.org/Claim} with its author and where it appears, and the W3C's
 * Web Annotation selectors that find its words. Nobody here rates a claim, so there is no rating.
 */
@RegisterForReflection
record LinkedClaims(
    @JsonProperty("@context") List<Object> context, @JsonProperty("@graph") List<ClaimNode> graph) {
  /** The terms that are not schema.org's; a source is a thing with an address, no words. */
  private static final Map<String, Object> ANNOTATION =
      Map.ofEntries(
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("target", "oa:hasTarget"),
          Map.entry("source", new TreeMap<>(Map.of("@id", "oa:hasSource", "@type", "@id"))),
          Map.entry("selector", "oa:hasSelector"),
          Map.entry("TextQuoteSelector", "oa:TextQuoteSelector"),
          Map.entry("TextPositionSelector", "oa:TextPositionSelector"),
          Map.entry("exact", "oa:exact"),
          Map.entry("prefix", "oa:prefix"),
          Map.entry("suffix", "oa:suffix"),
          Map.entry("start", "oa:start"),
          Map.entry("end", "oa:end"));

  private static final List<Object> CONTEXT =
      List.of("https://schema.org/", new TreeMap<>(ANNOTATION));

  /** One claim; {@code dateCreated} is, as schema.org has it, when it was added to this feed. */
  @RegisterForReflection
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClaimNode(
      @JsonProperty("@id") String id,
      @JsonProperty("@type") String type,
      String text,
      @Nullable AuthorNode author,
      @Nullable String dateCreated,
      List<WorkNode> appearance,
      TargetNode target) {}

  /** Who says so. */
  @RegisterForReflection
  record AuthorNode(@JsonProperty("@type") String type, String name, String identifier) {}

  /** Where it was printed. */
  @RegisterForReflection
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WorkNode(
      @JsonProperty("@id") String id,
      @JsonProperty("@type") String type,
      @Nullable String headline,
      String datePublished,
      @Nullable String url,
      @Nullable PublisherNode publisher,
      @Nullable MediaNode encoding) {}

  /** The bytes that it was read from. */
  @RegisterForReflection
  record MediaNode(@JsonProperty("@type") String type, String sha256) {
    private static MediaNode of(String digest) {
      return new MediaNode("MediaObject", digest);
    }
  }

  /** Who printed it. */
  @RegisterForReflection
  record PublisherNode(@JsonProperty("@type") String type, String name) {}

  /** Where in the text its words stand. */
  @RegisterForReflection
  record TargetNode(String source, List<Object> selector) {}

  /** Its words, with what stands around them. */
  @RegisterForReflection
  record QuoteSelector(
      @JsonProperty("@type") String type, String exact, String prefix, String suffix) {}

  /** Its place, in code points. */
  @RegisterForReflection
  record PositionSelector(@JsonProperty("@type") String type, int start, int end) {}

  static LinkedClaims ofFigures(FiguresResponse answer, Linking linking) {
    return new LinkedClaims(
        CONTEXT, answer.figures().stream().map(figure -> node(figure, linking)).toList());
  }

  static LinkedClaims ofClaims(List<ListedClaim> claims, Linking linking) {
    return new LinkedClaims(CONTEXT, claims.stream().map(claim -> node(claim, linking)).toList());
  }

  private static ClaimNode node(FigureJson figure, Linking linking) {
    CitationJson citation = figure.citation();
    VoiceJson who = figure.claimant();
    WorkNode work =
        new WorkNode(
            linking.address(figure.links().document()),
            "CreativeWork",
            citation.title(),
            citation.published(),
            citation.url(),
            publisher(citation.publisher()),
            linking.digestOf().apply(citation.document()).map(MediaNode::of).orElse(null));
    return new ClaimNode(
        linking.address(Links.claim(citation.document(), citation.claim())),
        "Claim",
        figure.quote().exact(),
        new AuthorNode(type(who.kind()), who.name(), who.id()),
        null,
        List.of(work),
        target(work.id(), figure.quote()));
  }

  private static ClaimNode node(ListedClaim listed, Linking linking) {
    ClaimJson claim = listed.claim();
    SourceJson source = listed.source();
    WorkNode work =
        new WorkNode(
            linking.address(listed.links().document()),
            "CreativeWork",
            source.title(),
            source.published(),
            source.url(),
            publisher(source.publisher()),
            MediaNode.of(source.digest()));
    return new ClaimNode(
        linking.address(listed.links().self()),
        "Claim",
        claim.quote().exact(),
        Optional.ofNullable(claim.claimant())
            .map(who -> new AuthorNode(type(who.kind()), who.name(), who.id()))
            .orElse(null),
        claim.recorded(),
        List.of(work),
        target(work.id(), claim.quote()));
  }

  private static @Nullable PublisherNode publisher(@Nullable String name) {
    return name == null ? null : new PublisherNode("Organization", name);
  }

  private static TargetNode target(String document, QuoteJson quote) {
    return new TargetNode(
        document,
        List.of(
            new QuoteSelector("TextQuoteSelector", quote.exact(), quote.prefix(), quote.suffix()),
            new PositionSelector("TextPositionSelector", quote.start(), quote.end())));
  }

  private static String type(String kind) {
    return switch (kind) {
      case "government" -> "GovernmentOrganization";
      case "outlet" -> "NewsMediaOrganization";
      case "person" -> "Person";
      default -> "Organization";
    };
  }
}
