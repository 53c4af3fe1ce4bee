package io.whosecount.contract;

import java.util.Optional;

/**
 * An answer over HTTP.
 *
 * @param method of the request
 * @param path of the request, without its query
 * @param status of the answer
 * @param type the media type of its body, if it has one
 * @param body as text
 */
public record Answer(String method, String path, int status, Optional<String> type, String body) {}
