package io.whosecount.extract;

import io.whosecount.claims.document.Upload;
import io.whosecount.ledger.DocumentRecord.Content;

/** Reads uploads. The same version finds the same content in the same upload. */
public interface Extractor {

  /** Its version, {@code major.minor.patch}: a part of every revision that it reads. */
  String version();

  /** What the ledger keeps of an upload: what was found in it, or why it could not be read. */
  Content read(Upload upload);
}
