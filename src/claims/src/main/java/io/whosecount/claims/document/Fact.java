package io.whosecount.claims.document;

/** Something known about a document, with where it was found. */
public record Fact<T>(T value, FactOrigin origin) {}
