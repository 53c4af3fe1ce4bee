package io.whosecount.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stages of a {@link Walk}: over the elements of a list, and each behind another. */
final class Stages {
  private Stages() {}

  static final class OverList<E> extends Walk<E> {
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

  static final class Filtered<E> extends Walk<E> {
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

  static final class Mapped<E, R> extends Walk<R> {
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

  static final class Flattened<E, R> extends Walk<R> {
    private final Walk<E> walk;
    private final Function<? super E, ? extends Stream<? extends R>> mapping;
    private final List<R> elements = new ArrayList<>(2);
    private int at;

    Flattened(Walk<E> walk, Function<? super E, ? extends Stream<? extends R>> mapping) {
      this.walk = walk;
      this.mapping = mapping;
    }

    @Override
    @Nullable R next() {
      while (at == elements.size()) {
        @Nullable E element = walk.next();
        if (element == null) {
          return null;
        }
        elements.clear();
        at = 0;
        mapping.apply(element).forEach(elements::add);
      }
      return elements.get(at++);
    }
  }

  static final class Limited<E> extends Walk<E> {
    private final Walk<E> walk;
    private long left;

    Limited(Walk<E> walk, long most) {
      this.walk = walk;
      this.left = most;
    }

    @Override
    @Nullable E next() {
      return left-- > 0 ? walk.next() : null;
    }
  }
}
