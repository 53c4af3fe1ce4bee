package io.whosecount.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {
  private static final String DESCRIPTION =
      """
      {"openapi": "3.1.0", "info": {"title": "Hats", "version": "1"},
       "paths": {"/hats/{id}": {"get": {
         "parameters": [{"name": "id", "in": "path", "required": true,
                         "schema": {"type": "string"}}],
         "responses": {
           "200": {"description": "A hat.", "content": {
             "application/json": {"schema": {"$ref": "#/components/schemas/Hat"}},
             "text/csv;header=present": {"schema": {"type": "string"}}}},
           "304": {"description": "The same hat."},
           "404": {"description": "No hat.", "content": {"application/problem+json": {
             "schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
       "components": {"schemas": {
         "Hat": {"type": "object", "required": ["size", "made"], "properties": {
           "size": {"type": "integer"}, "made": {"type": "string", "format": "date"}}},
         "Problem": {"type": "object", "required": ["title"], "properties": {
           "title": {"type": "string"}}}}}}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "GET | /hats/1 | 200 | application/json;charset=UTF-8 | {\"size\":5,\"made\":\"2031-05-02\"}",
        "GET | /hats/1.csv | 200 | text/csv | size",
        "HEAD | /hats/1 | 200 | application/json | ''",
        "GET | /hats/1 | 304 | - | ''",
        "GET | /hats/1 | 404 | application/problem+json | {\"title\":\"No hat\"}",
        "GET | /coats | 404 | application/problem+json | {\"title\":\"No coats\"}",
        "GET | /coats | 200 | text/html | <p>Coats</p>",
        "POST | /hats/1 | 405 | application/problem+json | {\"title\":\"Only reading\"}"
      })
  void whatIsAsDescribedBreachesNothing(
      String method, String path, int status, String type, String body) {
    assertThat(breaches(method, path, status, type, body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/hats/1 | 200 | application/json | {\"size\":\"5\",\"made\":\"2031-05-02\"} | /size",
        "/hats/1 | 200 | application/json | {\"size\":5,\"made\":\"yesterday\"} | /made",
        "/hats/1 | 200 | application/json | {\"size\":5} | made",
        "/hats/1 | 200 | text/html | <p>5</p> | is not described as text/html",
        "/hats/1 | 404 | text/html | no | is no problem but text/html",
        "/hats/1 | 404 | application/problem+json | {} | title",
        "/hats/1 | 500 | application/problem+json | {\"title\":\"Oh\"} | 500 is not described",
        "/hats/1 | 500 | application/problem+json | '' | 500 is not described",
        "/coats | 404 | application/problem+json | {} | title"
      })
  void whatIsNotAsDescribedIsNamed(
      String path, int status, String type, String body, String named) {
    assertThat(breaches("GET", path, status, type, body))
        .singleElement()
        .asString()
        .contains(named);
  }

  @Test
  void theDescriptionItselfIsHeldAgainstItsStandard() {
    assertThat(Contract.of(DESCRIPTION).faults()).isEmpty();
    assertThat(Contract.of(DESCRIPTION.replace("\"in\": \"path\", ", "")).faults()).isNotEmpty();
    assertThat(Contract.of(DESCRIPTION.replace("\"integer\"", "\"hat\"")).faults())
        .anyMatch(fault -> fault.startsWith("Hat: "));
  }

  private static Iterable<String> breaches(
      String method, String path, int status, String type, String body) {
    Answer answer = new Answer(method, path, status, Optional.ofNullable(type), body);
    return Contract.of(DESCRIPTION).breaches(answer);
  }
}
