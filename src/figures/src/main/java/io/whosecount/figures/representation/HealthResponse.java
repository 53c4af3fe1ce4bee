package io.whosecount.figures.representation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That all is well; if not, the answer is a problem. */
@Schema(name = "Health")
public record HealthResponse(
    @Schema(enumeration = "pass", description = "The ledger was asked and answered.")
        String status) {}
