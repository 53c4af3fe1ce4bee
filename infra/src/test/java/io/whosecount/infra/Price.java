package io.whosecount.infra;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** List prices of us-east-1 without free tiers, in US dollars, as of {@link #AS_OF}. */
enum Price {
  TABLE_WRITE("DynamoDB, on demand: a million write units", "0.625", 1_000_000),
  TABLE_READ("DynamoDB, on demand: a million read units", "0.125", 1_000_000),
  TABLE_STORED("DynamoDB: a GB kept for a month", "0.25", 1),
  TABLE_RECOVERY("DynamoDB: a GB recoverable for a month, without its indexes", "0.20", 1),
  LAMBDA_INVOCATION("Lambda: a million invocations", "0.20", 1_000_000),
  LAMBDA_TIME("Lambda: a million GB-seconds (x86_64; arm64 is a fifth less)", "16.6667", 1_000_000),
  S3_WRITE("S3: a thousand uploads", "0.005", 1_000),
  S3_READ("S3: a thousand reads", "0.0004", 1_000),
  S3_STORED("S3: a GB kept for a month", "0.023", 1),
  QUEUE("SQS: a million requests", "0.40", 1_000_000),
  HTTP_API("HTTP API: a million requests", "1.00", 1_000_000),
  TRANSFER("Transfer to the internet: a GB", "0.09", 1),
  CDN_REQUEST("CloudFront: a million HTTPS requests", "1.00", 1_000_000),
  CDN_TRANSFER("CloudFront: a GB to readers", "0.085", 1),
  LOG("CloudWatch Logs: a GB taken in, and kept for a month", "0.53", 1),
  ALARM("CloudWatch: an alarm for a month", "0.10", 1),
  DASHBOARD("CloudWatch: a dashboard for a month", "3.00", 1),
  TRACE("X-Ray: a million traces", "5.00", 1_000_000);

  /** When they were written down; nobody has compared them with a bill. */
  static final String AS_OF = "2026-11-22";

  private static final int DIGITS = 12;

  private final String what;
  private final BigDecimal dollars;
  private final int per;

  Price(String what, String dollars, int per) {
    this.what = what;
    this.dollars = new BigDecimal(dollars);
    this.per = per;
  }

  String what() {
    return what;
  }

  BigDecimal dollars() {
    return dollars;
  }

  /** What {@code quantity} units cost, in dollars. */
  BigDecimal of(BigDecimal quantity) {
    return quantity.multiply(dollars).divide(BigDecimal.valueOf(per), DIGITS, RoundingMode.HALF_UP);
  }
}
