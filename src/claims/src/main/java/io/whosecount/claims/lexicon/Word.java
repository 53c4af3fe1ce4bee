package io.whosecount.claims.lexicon;

/** A row of a list in one of its forms. */
public record Word(Entry entry, Form form) {}
