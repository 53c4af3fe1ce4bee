package io.whosecount.ledger.dynamodb;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Hands the bodies of requests to the JDK as a whole, which saves a millisecond with each of them.
 *
 * <p>With the header that is taken away here, the SDK has the JDK stream the body, and before the
 * JDK streams a POST over a connection that it kept it listens for a millisecond whether the other
 * end has closed it ({@code sun.net.www.http.HttpClient.available}). Not streamed, a body can be
 * sent again, and is, when the connection turns out to be closed; the JDK sets the header itself.
 */
public final class WholeRequests implements ExecutionInterceptor {
  @Override
  public SdkHttpRequest modifyHttpRequest(
      Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
    return context.httpRequest().toBuilder().removeHeader("Content-Length").build();
  }
}
