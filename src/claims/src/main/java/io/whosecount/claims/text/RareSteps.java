package io.whosecount.claims.text;

import java.util.Comparator;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is seldom asked of a {@link Walk}: it is left to a stream of the library over what is left.
 */
abstract class RareSteps<E> implements Stream<E> {

  /** The rest of the way as a stream of the library. */
  abstract Stream<E> library();

  @Override
  public Iterator<E> iterator() {
    return library().iterator();
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
  public <U> U reduce(U first, BiFunction<U, ? super E, U> add, BinaryOperator<U> join) {
    return library().reduce(first, add, join);
  }

  @Override
  public <R> R collect(Supplier<R> start, BiConsumer<R, ? super E> add, BiConsumer<R, R> join) {
    return library().collect(start, add, join);
  }

  @Override
  public boolean isParallel() {
    return false;
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
