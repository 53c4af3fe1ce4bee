package io.whosecount.figures.form;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * What linked data says beside what every form of an answer does.
 *
 * @param base the address of the interface as the client wrote it: whoever keeps the answer knows
 *     no more where it came from
 * @param digestOf the digest of a document's bytes by its id; absent for one that is gone. It is
 *     looked up, since no other form has it, and only for documents whose digest nobody has read
 */
public record Linking(URI base, Function<String, Optional<String>> digestOf) {

  /** The address of one of our paths. */
  public String address(String path) {
    return base.resolve(path).toString();
  }
}
