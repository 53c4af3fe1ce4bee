package io.whosecount.figures;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.whosecount.contract.Answer;
import io.whosecount.contract.Contract;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Holds every answer of every test of this function against the description that the function gives
 * of itself. Quarkus finds it as a service.
 */
public final class HeldToTheContract implements QuarkusTestBeforeEachCallback, Filter {
  private Optional<Contract> contract = Optional.empty();

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.replaceFiltersWith(this);
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    Answer answer =
        new Answer(
            request.getMethod(),
            URI.create(request.getURI()).getPath(),
            response.statusCode(),
            Optional.ofNullable(response.contentType()).filter(type -> !type.isEmpty()),
            response.asString());
    List<String> breaches = contract().breaches(answer);
    if (!breaches.isEmpty()) {
      throw new AssertionError(request.getURI() + " breaks the contract: " + breaches);
    }
    return response;
  }

  private Contract contract() {
    Contract known =
        contract.orElseGet(
            () -> Contract.of(given().noFilters().get("/v1/openapi.json").asString()));
    contract = Optional.of(known);
    return known;
  }
}
