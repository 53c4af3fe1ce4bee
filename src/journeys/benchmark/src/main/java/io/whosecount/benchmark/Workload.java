package io.whosecount.benchmark;

/** What a function is asked, over and over. */
interface Workload {
  /** The next event. */
  String next();

  /** Whether {@code answer} is what a function says that did its work. */
  boolean isRight(String answer);

  /** An event that is always the same, answered with HTTP's 200. */
  record Question(String event) implements Workload {
    @Override
    public String next() {
      return event;
    }

    @Override
    public boolean isRight(String answer) {
      return answer.contains("\"statusCode\":200");
    }
  }
}
