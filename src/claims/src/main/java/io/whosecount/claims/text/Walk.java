package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A stream over a few elements, none of them null: what the rules ask of one takes a step for each
 * element, where a stream of the library is built up and torn down at a much higher cost. What they
 * seldom ask is left to the library.
 */
abstract class Walk<E> implements Stream<E> {
  private static final Walk<Object> NOWHERE = new OverList<>(List.of(), 0, 0);

  /** The next element; null behind the last. */
  abstract @Nullable E next();

  /** A walk over elements of a list. */
  static <E> Walk<E> over(List<? extends E> list, int from, int to) {
    return from == to ? nowhere() : new OverList<>(list, from, to);
  }

  /** Safe: nothing comes out of it. */
  @SuppressWarnings("unchecked")
  private static <E> Walk<E> nowhere() {
    return (Walk<E>) NOWHERE;
  }

  private static final class OverList<E> extends Walk<E> {
    private final List<? extends E> list;
    private final int end;
    private int at;

    OverList(List<? extends E> list, int from, int end) {
      this.list = list;
      this.at = from;
      this.end = end;
    }

    @Override
    @Nullable E next() {
      return at < end ? list.get(at++) : null;
    }
  }

  private static final class Filtered<E> extends Walk<E> {
    private final Walk<E> walk;
    private final Predicate<? super E> accept;

    Filtered(Walk<E> walk, Predicate<? super E> accept) {
      this.walk = walk;
      this.accept = accept;
    }

    @Override
    @Nullable E next() {
      @Nullable E element = walk.next();
      while (element != null && !accept.test(element)) {
        element = walk.next();
      }
      return element;
    }
  }

  private static final class Mapped<E, R> extends Walk<R> {
    private final Walk<E> walk;
    private final Function<? super E, ? extends R> mapping;

    Mapped(Walk<E> walk, Function<? super E, ? extends R> mapping) {
      this.walk = walk;
      this.mapping = mapping;
    }

    @Override
    @Nullable R next() {
      @Nullable E element = walk.next();
      return element == null ? null : mapping.apply(element);
    }
  }

  @Override
  public Stream<E> filter(Predicate<? super E> accept) {
    return this == NOWHERE ? this : new Filtered<>(this, accept);
  }

  @Override
  public <R> Stream<R> map(Function<? super E, ? extends R> mapping) {
    return this == NOWHERE ? nowhere() : new Mapped<>(this, mapping);
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
  public Iterator<E> iterator() {
    return library().iterator();
  }

  @Override
  public Spliterator<E> spliterator() {
    return toList().spliterator();
  }

  /** The rest of the way as a stream of the library. */
  private Stream<E> library() {
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
  public IntStream mapToInt(ToIntFunction<? super E> mapping) {
    return library().mapToInt(mapping);
  }

  @Override
  public LongStream mapToLong(ToLongFunction<? super E> mapping) {
    return library().mapToLong(mapping);
  }

  @Override
  public DoubleStream mapToDouble(ToDoubleFunction<? super E> mapping) {
    return library().mapToDouble(mapping);
  }

  @Override
  public <R> Stream<R> flatMap(Function<? super E, ? extends Stream<? extends R>> mapping) {
    return this == NOWHERE ? nowhere() : library().flatMap(mapping);
  }

  @Override
  public IntStream flatMapToInt(Function<? super E, ? extends IntStream> mapping) {
    return library().flatMapToInt(mapping);
  }

  @Override
  public LongStream flatMapToLong(Function<? super E, ? extends LongStream> mapping) {
    return library().flatMapToLong(mapping);
  }

  @Override
  public DoubleStream flatMapToDouble(Function<? super E, ? extends DoubleStream> mapping) {
    return library().flatMapToDouble(mapping);
  }

  @Override
  public Stream<E> distinct() {
    return this == NOWHERE ? this : library().distinct();
  }

  @Override
  public Stream<E> sorted() {
    return library().sorted();
  }

  @Override
  public Stream<E> sorted(Comparator<? super E> order) {
    return library().sorted(order);
  }

  @Override
  public Stream<E> peek(Consumer<? super E> action) {
    return library().peek(action);
  }

  @Override
  public Stream<E> limit(long most) {
    return library().limit(most);
  }

  @Override
  public Stream<E> skip(long count) {
    return library().skip(count);
  }

  @Override
  public Object[] toArray() {
    return library().toArray();
  }

  @Override
  public <A> A[] toArray(IntFunction<A[]> array) {
    return library().toArray(array);
  }

  @Override
  public E reduce(E first, BinaryOperator<E> join) {
    return library().reduce(first, join);
  }

  @Override
  public <U> U reduce(U first, BiFunction<U, ? super E, U> add, BinaryOperator<U> join) {
    return library().reduce(first, add, join);
  }

  @Override
  public <R> R collect(Supplier<R> start, BiConsumer<R, ? super E> add, BiConsumer<R, R> join) {
    return library().collect(start, add, join);
  }

  @Override
  public <R, A> R collect(Collector<? super E, A, R> collector) {
    return library().collect(collector);
  }

  @Override
  public boolean isParallel() {
    return false;
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

  @Override
  public Stream<E> onClose(Runnable handler) {
    return library().onClose(handler);
  }

  @Override
  public void close() {
    // Nothing is held open.
  }
}
