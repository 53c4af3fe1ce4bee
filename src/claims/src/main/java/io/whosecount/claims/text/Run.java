package io.whosecount.claims.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Stream;

/**
 * Some of the elements of a list, one behind the other: a view that costs next to nothing, and
 * neither does its stream. The rules look at a few elements at a time, very often.
 */
public final class Run<E> extends AbstractList<E> implements RandomAccess {
  private static final Run<Object> EMPTY = new Run<>(List.of(), 0, 0);

  private final List<? extends E> all;
  private final int from;
  private final int to;

  private Run(List<? extends E> all, int from, int to) {
    this.all = all;
    this.from = from;
    this.to = to;
  }

  /** The elements of {@code all} from {@code from} before {@code to}. */
  public static <E> Run<E> of(List<? extends E> all, int from, int to) {
    return from == to ? empty() : new Run<>(all, from, to);
  }

  /** No element: safe for every kind of them. */
  @SuppressWarnings("unchecked")
  public static <E> Run<E> empty() {
    return (Run<E>) EMPTY;
  }

  @Override
  public E get(int index) {
    return all.get(from + Objects.checkIndex(index, to - from));
  }

  @Override
  public int size() {
    return to - from;
  }

  @Override
  public Stream<E> stream() {
    return Walk.over(all, from, to);
  }
}
