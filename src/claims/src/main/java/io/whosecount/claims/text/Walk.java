package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A stream over a few elements, none of them null: what the rules ask of one takes a step for each
 * element, where a stream of the library is built up and torn down at a much higher cost. What they
 * seldom ask is left to the library.
 */
abstract class Walk<E> extends RareSteps<E> {
  private static final Walk<Object> NOWHERE = new Stages.OverList<>(List.of(), 0, 0);

  /** The next element; null behind the last. */
  abstract @Nullable E next();

  /** A walk over elements of a list. */
  static <E> Walk<E> over(List<? extends E> list, int from, int to) {
    return from == to ? nowhere() : new Stages.OverList<>(list, from, to);
  }

  /** Safe: nothing comes out of it. */
  @SuppressWarnings("unchecked")
  private static <E> Walk<E> nowhere() {
    return (Walk<E>) NOWHERE;
  }

  @Override
  public Stream<E> filter(Predicate<? super E> accept) {
    return this == NOWHERE ? this : new Stages.Filtered<>(this, accept);
  }

  @Override
  public <R> Stream<R> map(Function<? super E, ? extends R> mapping) {
    return this == NOWHERE ? nowhere() : new Stages.Mapped<>(this, mapping);
  }

  @Override
  public boolean anyMatch(Predicate<? super E> test) {
    for (E element = next(); element != null; element = next()) {
      if (test.test(element)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean allMatch(Predicate<? super E> test) {
    for (E element = next(); element != null; element = next()) {
      if (!test.test(element)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean noneMatch(Predicate<? super E> test) {
    return !anyMatch(test);
  }

  @Override
  public Optional<E> findFirst() {
    return Optional.ofNullable(next());
  }

  @Override
  public Optional<E> findAny() {
    return findFirst();
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    for (E element = next(); element != null; element = next()) {
      action.accept(element);
    }
  }

  @Override
  public void forEachOrdered(Consumer<? super E> action) {
    forEach(action);
  }

  @Override
  public Optional<E> reduce(BinaryOperator<E> join) {
    @Nullable E all = next();
    if (all == null) {
      return Optional.empty();
    }
    E joined = all;
    for (E element = next(); element != null; element = next()) {
      joined = join.apply(joined, element);
    }
    return Optional.of(joined);
  }

  @Override
  public Optional<E> min(Comparator<? super E> order) {
    return reduce(BinaryOperator.minBy(order));
  }

  @Override
  public Optional<E> max(Comparator<? super E> order) {
    return reduce(BinaryOperator.maxBy(order));
  }

  @Override
  public long count() {
    long count = 0;
    for (E element = next(); element != null; element = next()) {
      count++;
    }
    return count;
  }

  @Override
  public List<E> toList() {
    @Nullable E first = next();
    if (first == null) {
      return Run.empty();
    }
    List<E> elements = new ArrayList<>(4);
    elements.add(first);
    forEach(elements::add);
    return Run.of(elements, 0, elements.size());
  }

  @Override
  public Spliterator<E> spliterator() {
    return toList().spliterator();
  }

  @Override
  Stream<E> library() {
    return StreamSupport.stream(new Rest<>(this), false);
  }

  /** What is left of a walk, for the library. */
  private static final class Rest<E> extends Spliterators.AbstractSpliterator<E> {
    private final Walk<E> walk;

    Rest(Walk<E> walk) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.walk = walk;
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
      @Nullable E element = walk.next();
      if (element != null) {
        action.accept(element);
      }
      return element != null;
    }
  }

  @Override
  public <R> Stream<R> flatMap(Function<? super E, ? extends Stream<? extends R>> mapping) {
    return this == NOWHERE ? nowhere() : new Stages.Flattened<>(this, mapping);
  }

  @Override
  public Stream<E> distinct() {
    return this == NOWHERE ? this : filter(new HashSet<E>()::add);
  }

  @Override
  public Stream<E> limit(long most) {
    return new Stages.Limited<>(this, most);
  }

  @Override
  public E reduce(E first, BinaryOperator<E> join) {
    E joined = first;
    for (E element = next(); element != null; element = next()) {
      joined = join.apply(joined, element);
    }
    return joined;
  }

  @Override
  public <R, A> R collect(Collector<? super E, A, R> collector) {
    A container = collector.supplier().get();
    BiConsumer<A, ? super E> accumulator = collector.accumulator();
    for (E element = next(); element != null; element = next()) {
      accumulator.accept(container, element);
    }
    return collector.finisher().apply(container);
  }

  @Override
  public Stream<E> sequential() {
    return this;
  }

  @Override
  public Stream<E> parallel() {
    return this;
  }

  @Override
  public Stream<E> unordered() {
    return this;
  }
}
